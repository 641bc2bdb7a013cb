-- Which names flared up, and when?
--
-- One row per entity and month of a burst (Kleinberg 2002): the months in which the name stood in so many more texts
-- than usual that a raised rate explains them better, weightiest first. Copies of one text count once, so a burst is
-- news, not syndication. Compare n_distinct_texts with n_total_distinct_texts: a month of few texts bursts easily.
--
-- Change: the granularity (day, week, month); the least number of texts; the number of rows.
WITH params AS (SELECT 'month' AS granularity, 3 AS least)
SELECT
  e.entity_id,
  e.name,
  e.type,
  s.period,
  round(s.burst, 3) AS burst,
  s.n_distinct_texts,
  s.n_total_distinct_texts,
  s.n_outlets
FROM sentiment_over_time s
JOIN params p ON s.granularity = p.granularity AND s.n_distinct_texts >= p.least
JOIN entities e ON e.entity_id = s.entity_id
WHERE s.scope = 'all' AND s.voice = 'all' AND s.burst > 0
ORDER BY burst DESC, e.entity_id, s.period
LIMIT 30
