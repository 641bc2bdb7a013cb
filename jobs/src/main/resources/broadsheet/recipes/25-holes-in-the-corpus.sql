-- Where has the corpus holes?
--
-- One row per stretch of days without an article of an outlet: its first and last day and its length. Where is_gap is
-- true the silence is unlikely to be the outlet's own (see coverage): figures of these days are missing, not zero. Days
-- before an outlet's first article and after its last are not looked at, nor outlets with less than one article in ten
-- days.
--
-- Change: the least number of days.
WITH params AS (SELECT 3 AS least),
days AS (
  SELECT c.outlet, c.date, max(CASE WHEN c.is_gap THEN 1 ELSE 0 END) AS gap
  FROM coverage c
  WHERE c.date IS NOT NULL
  GROUP BY c.outlet, c.date
  HAVING sum(c.n_articles) = 0
),
stretches AS (
  SELECT
    d.outlet,
    d.date,
    d.gap,
    d.date - CAST(row_number() OVER (PARTITION BY d.outlet ORDER BY d.date) AS INT) AS stretch
  FROM days d
)
SELECT
  s.outlet,
  min(s.date) AS first_day,
  max(s.date) AS last_day,
  CAST(count(*) AS BIGINT) AS n_days,
  max(s.gap) = 1 AS is_gap
FROM stretches s
CROSS JOIN params p
GROUP BY s.outlet, s.stretch, p.least
HAVING count(*) >= p.least
ORDER BY is_gap DESC, n_days DESC, s.outlet NULLS LAST, first_day
LIMIT 40
