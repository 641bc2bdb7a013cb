-- Of all that is said about a few rivals, how much falls to each?
--
-- One row per quarter and entity. share_of_voice is the part of the rivals' mentions that falls to one; it adds up to 1
-- within a quarter that names any of them, others are missing. Its 95 % interval is Wilson's (1927), each distinct text
-- that names a rival a draw, as mentions of one text are no independent choices: with few texts it is wide.
--
-- Change: the list of rivals.
WITH rivals AS (
  SELECT 'per.mirela-corr' AS entity_id
  UNION ALL
  SELECT 'per.anselm-corr' AS entity_id
),
named AS (
  SELECT
    make_date(year(m.published_date), 3 * quarter(m.published_date) - 2, 1) AS quarter,
    coalesce(m.cluster_id, m.article_id) AS text_id,
    m.article_id,
    m.entity_id
  FROM mentions m
  JOIN rivals r ON m.entity_id = r.entity_id
  WHERE m.published_date IS NOT NULL
),
totals AS (
  SELECT n.quarter, CAST(count(*) AS DOUBLE) AS n_mentions, CAST(count(DISTINCT n.text_id) AS DOUBLE) AS n_texts
  FROM named n
  GROUP BY n.quarter
),
voiced AS (
  SELECT
    n.quarter,
    n.entity_id,
    count(*) AS n_mentions,
    count(DISTINCT n.article_id) AS n_articles,
    count(DISTINCT n.text_id) AS n_distinct_texts
  FROM named n
  GROUP BY n.quarter, n.entity_id
),
shares AS (
  SELECT
    t.quarter,
    r.entity_id,
    coalesce(v.n_mentions, 0) AS n_mentions,
    coalesce(v.n_articles, 0) AS n_articles,
    coalesce(v.n_distinct_texts, 0) AS n_distinct_texts,
    t.n_texts AS n,
    coalesce(v.n_mentions, 0) / t.n_mentions * t.n_texts AS k
  FROM totals t
  CROSS JOIN rivals r
  LEFT JOIN voiced v ON v.quarter = t.quarter AND v.entity_id = r.entity_id
)
SELECT
  s.quarter,
  s.entity_id,
  s.n_mentions,
  s.n_articles,
  s.n_distinct_texts,
  round(s.k / s.n, 4) AS share_of_voice,
  greatest(
    0.0,
    round((s.k + 1.920729 - 1.959964 * sqrt(s.k * (s.n - s.k) / s.n + 0.960365)) / (s.n + 3.841459), 4)) AS share_low,
  round((s.k + 1.920729 + 1.959964 * sqrt(s.k * (s.n - s.k) / s.n + 0.960365)) / (s.n + 3.841459), 4) AS share_high
FROM shares s
ORDER BY s.quarter, s.entity_id
