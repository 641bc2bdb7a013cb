-- Who and what is the corpus about?
--
-- One row per entity. share is the part of all annotated articles that name it at least once; articles in
-- languages without models are not in the denominator. n_mentions counts every naming, so an entity with many
-- mentions in few articles is the subject of a few long pieces.
--
-- Change: the type (PER, ORG, LOC, MISC) and the number of rows.
WITH params AS (SELECT 'PER' AS type),
total AS (SELECT CAST(sum(c.n_annotated) AS BIGINT) AS n_total_articles FROM coverage c)
SELECT
  e.entity_id,
  e.name,
  e.n_mentions,
  e.n_articles,
  t.n_total_articles,
  round(CAST(e.n_articles AS DOUBLE) / NULLIF(t.n_total_articles, 0), 4) AS share,
  e.first_date,
  e.last_date
FROM entities e
JOIN params p ON e.type = p.type
CROSS JOIN total t
ORDER BY e.n_articles DESC, e.n_mentions DESC, e.entity_id
LIMIT 20
