-- How does attention to one entity rise and fall?
--
-- One row per month of the corpus, months without a mention included as 0. A zero is no news of it where n_gap_days is
-- small, and no corpus where it is large: n_gap_days adds up the days on which an outlet is missing, for all outlets.
-- Compare share, not counts, when the months differ in size. Undated articles are left out; recipe 08 counts them.
--
-- Change: the entity.
WITH params AS (SELECT 'per.mirela-corr' AS entity_id),
months AS (
  SELECT
    make_date(year(c.date), month(c.date), 1) AS month,
    CAST(sum(c.n_annotated) AS BIGINT) AS n_total_articles,
    CAST(sum(CASE WHEN c.is_gap THEN 1 ELSE 0 END) AS BIGINT) AS n_gap_days
  FROM coverage c
  WHERE c.date IS NOT NULL
  GROUP BY make_date(year(c.date), month(c.date), 1)
),
named AS (
  SELECT s.period, s.n_mentions, s.n_articles, s.n_distinct_texts
  FROM sentiment_over_time s
  JOIN params p ON s.entity_id = p.entity_id
  WHERE s.granularity = 'month' AND s.scope = 'all' AND s.voice = 'all'
)
SELECT
  m.month,
  coalesce(n.n_mentions, 0) AS n_mentions,
  coalesce(n.n_articles, 0) AS n_articles,
  coalesce(n.n_distinct_texts, 0) AS n_distinct_texts,
  m.n_total_articles,
  round(CAST(coalesce(n.n_articles, 0) AS DOUBLE) / NULLIF(m.n_total_articles, 0), 4) AS share,
  m.n_gap_days
FROM months m
LEFT JOIN named n ON n.period = m.month
ORDER BY m.month
