-- What was on the agenda in a month?
--
-- One row per entity, those in most texts first; copies of one text count once, so an agency's story that nine outlets
-- printed is one story. distinct_share is the part of the month's distinct texts that name it, with its 95 % interval:
-- ranks whose intervals overlap are no ranking. n_articles tells how often it was printed.
--
-- Change: the month; the type (PER, ORG, LOC, MISC); the number of rows.
WITH params AS (SELECT DATE '2024-01-01' AS month, 'PER' AS type)
SELECT
  e.entity_id,
  e.name,
  s.n_distinct_texts,
  s.n_total_distinct_texts,
  round(s.distinct_share, 4) AS distinct_share,
  round(s.distinct_share_low, 4) AS distinct_share_low,
  round(s.distinct_share_high, 4) AS distinct_share_high,
  s.n_articles,
  s.n_outlets,
  s.n_mentions
FROM sentiment_over_time s
JOIN params p ON s.period = p.month
JOIN entities e ON e.entity_id = s.entity_id AND e.type = p.type
WHERE s.granularity = 'month' AND s.scope = 'all' AND s.voice = 'all'
ORDER BY s.n_distinct_texts DESC, s.n_articles DESC, s.n_mentions DESC, e.entity_id
LIMIT 20
