-- The annotated articles as figures count them. Articles and distinct texts stand as 64-bit hashes of their ids: two of
-- ten million fall together once in 300,000 corpora.
WITH named AS (
  SELECT article_id, count(*) AS n_mentions, count(DISTINCT entity_id) AS n_entities
  FROM mentions
  GROUP BY article_id
)
SELECT a.article_id, xxhash64(a.article_id) AS article, xxhash64(s.cluster_id) AS text,
       unix_date(published_date)                                    AS day,
       unix_date(CAST(date_trunc('month', published_date) AS date)) AS month,
       coalesce(o.number, 0)                                        AS outlet,
       coalesce(n_mentions, 0)                                      AS n_mentions,
       CAST(coalesce(n_entities, 0) AS int)                         AS n_entities
FROM articles AS a
JOIN story_clusters AS s ON a.article_id = s.article_id
LEFT JOIN named AS n ON a.article_id = n.article_id
LEFT JOIN outlets AS o ON a.outlet = o.outlet
WHERE n_tokens IS NOT NULL
