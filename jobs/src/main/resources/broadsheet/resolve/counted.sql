-- Every distinct name of the corpus, compared with none yet.
SELECT name, tagged_type, sum(n) AS n_mentions, count(*) AS n_articles,
       CAST(NULL AS string) AS form_of, CAST(NULL AS string) AS form_of_type,
       CAST(NULL AS string) AS rule, CAST(NULL AS string) AS evidence
FROM used
GROUP BY name, tagged_type
