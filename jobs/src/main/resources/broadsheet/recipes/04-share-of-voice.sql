-- Of all that is said about a few rivals, how much falls to each?
--
-- One row per month and entity. share_of_voice adds up to 1 within a month in which any of them is named; months
-- without any are missing. Articles that name two rivals count for both, so the shares are of mentions, not articles.
--
-- Change: the list of rivals.
WITH rivals AS (
  SELECT 'per.mirela-corr' AS entity_id
  UNION ALL
  SELECT 'per.anselm-corr' AS entity_id
),
voiced AS (
  SELECT s.period AS month, s.entity_id, s.n_mentions, s.n_articles
  FROM sentiment_over_time s
  JOIN rivals r ON s.entity_id = r.entity_id
  WHERE s.granularity = 'month' AND s.scope = 'all' AND s.voice = 'all'
),
totals AS (
  SELECT v.month, CAST(sum(v.n_mentions) AS BIGINT) AS n_together
  FROM voiced v
  GROUP BY v.month
)
SELECT
  t.month,
  r.entity_id,
  coalesce(v.n_mentions, 0) AS n_mentions,
  coalesce(v.n_articles, 0) AS n_articles,
  round(CAST(coalesce(v.n_mentions, 0) AS DOUBLE) / NULLIF(t.n_together, 0), 4) AS share_of_voice
FROM totals t
CROSS JOIN rivals r
LEFT JOIN voiced v ON v.month = t.month AND v.entity_id = r.entity_id
ORDER BY t.month, r.entity_id
