-- Which articles are lists, and left out of who stands with whom?
--
-- One row per article, those that name most entities first. One that names more than 200 (tables of results, guest
-- lists, live tickers) would make 20,000 pairs of names that have nothing to do with one another: it does not count in
-- cooccurrences of window article, only in those of sentence and paragraph. coverage.n_hubs counts them by day.
--
-- Change: the number of rows.
SELECT
  m.article_id,
  a.outlet,
  a.published_date,
  a.title,
  count(DISTINCT m.entity_id) AS n_entities,
  count(DISTINCT m.entity_id) > 200 AS is_left_out
FROM mentions m
JOIN articles a ON a.article_id = m.article_id
GROUP BY m.article_id, a.outlet, a.published_date, a.title
ORDER BY n_entities DESC, m.article_id
LIMIT 10
