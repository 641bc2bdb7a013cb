-- Which figures are too small to be read?
--
-- One row per granularity and scope of sentiment_over_time: how many of its figures rest on fewer than ten distinct
-- texts (is_small), how many on one alone and have no interval, and how wide the middle interval of the others is, on a
-- scale of 2. Choose the finest granularity that your entities can bear.
--
-- Change: the type of entities.
WITH params AS (SELECT 'PER' AS type)
SELECT
  s.granularity,
  s.scope,
  CAST(count(*) AS BIGINT) AS n_cells,
  CAST(sum(CASE WHEN s.is_small THEN 1 ELSE 0 END) AS BIGINT) AS n_small,
  CAST(sum(CASE WHEN s.sentiment_low IS NULL THEN 1 ELSE 0 END) AS BIGINT) AS n_without_interval,
  round(CAST(sum(CASE WHEN s.is_small THEN 1 ELSE 0 END) AS DOUBLE) / count(*), 4) AS share_small,
  round(percentile_cont(0.5) WITHIN GROUP (ORDER BY s.sentiment_high - s.sentiment_low), 3) AS median_width
FROM sentiment_over_time s
JOIN entities e ON e.entity_id = s.entity_id
JOIN params p ON e.type = p.type
WHERE s.voice = 'all'
GROUP BY s.granularity, s.scope
ORDER BY share_small, s.granularity, s.scope
