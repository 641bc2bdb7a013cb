-- Who or what enters the news in a given month?
--
-- One row per entity whose first dated article falls into the month. n_articles_in_month is how loudly it entered,
-- n_articles how long it stayed. Everything is new in the first month of a corpus, so take a later one; an entity that
-- is new here may be old in dumps you do not have.
--
-- Change: the month; the least number of articles in it.
WITH params AS (SELECT DATE '2023-03-01' AS month, 2 AS least),
entered AS (
  SELECT m.entity_id, count(DISTINCT m.article_id) AS n_articles_in_month
  FROM mentions m
  JOIN params p ON make_date(year(m.published_date), month(m.published_date), 1) = p.month
  GROUP BY m.entity_id
)
SELECT
  e.first_date,
  e.entity_id,
  e.name,
  e.type,
  n.n_articles_in_month,
  e.n_articles,
  e.last_date
FROM entities e
JOIN entered n ON n.entity_id = e.entity_id
JOIN params p ON make_date(year(e.first_date), month(e.first_date), 1) = p.month
WHERE n.n_articles_in_month >= p.least
ORDER BY n.n_articles_in_month DESC, e.n_articles DESC, e.entity_id
