-- What the corpus holds of each outlet, language and day; undated articles under a NULL date.
WITH named AS (
  SELECT article_id, count(*) AS n_mentions FROM mentions GROUP BY article_id
)
SELECT outlet, language, published_date                AS date,
       count(*)                                        AS n_articles,
       count(n_tokens)                                 AS n_annotated,
       coalesce(sum(n_mentions), 0)                    AS n_mentions
FROM articles LEFT JOIN named USING (article_id)
GROUP BY outlet, language, published_date
