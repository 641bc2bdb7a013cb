-- Who prints whose texts?
--
-- One row per pair of outlets: articles of to_outlet that are copies of a text that from_outlet had first in this
-- corpus, the part of them whose text is cut or changed (rule near or contained), and when they appeared. An agency
-- that is no outlet of the corpus cannot be the first: recipe 23 counts its credits.
--
-- Change: the number of rows.
SELECT
  f.outlet AS from_outlet,
  a.outlet AS to_outlet,
  CAST(count(*) AS BIGINT) AS n_copies,
  count(DISTINCT c.cluster_id) AS n_texts,
  CAST(sum(CASE WHEN c.rule <> 'exact' THEN 1 ELSE 0 END) AS BIGINT) AS n_changed,
  round(avg(c.similarity), 3) AS similarity_mean,
  min(a.published_date) AS first_date,
  max(a.published_date) AS last_date
FROM story_clusters c
JOIN articles a ON a.article_id = c.article_id
JOIN articles f ON f.article_id = c.cluster_id
WHERE c.is_duplicate AND a.outlet <> f.outlet
GROUP BY f.outlet, a.outlet
ORDER BY n_copies DESC, f.outlet, a.outlet
LIMIT 40
