-- How long after the first does each outlet print a copy?
--
-- One row per outlet: its copies of texts that another outlet had first, half of which appeared within median_hours.
-- Only articles count whose time is known to the hour at least, both the first and the copy.
--
-- Change: the least number of copies.
WITH params AS (SELECT 1 AS least),
delays AS (
  SELECT
    a.outlet,
    24.0 * CAST((a.published_date - f.published_date) AS INT)
      + (hour(a.published_at) - hour(f.published_at))
      + (minute(a.published_at) - minute(f.published_at)) / 60.0 AS hours
  FROM story_clusters c
  JOIN articles a ON a.article_id = c.article_id
  JOIN articles f ON f.article_id = c.cluster_id
  WHERE c.is_duplicate
    AND a.outlet <> f.outlet
    AND a.published_precision IN ('second', 'minute', 'hour')
    AND f.published_precision IN ('second', 'minute', 'hour')
)
SELECT
  d.outlet,
  CAST(count(*) AS BIGINT) AS n_copies,
  round(CAST(min(d.hours) AS DOUBLE), 2) AS least_hours,
  round(CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY CAST(d.hours AS DOUBLE)) AS DOUBLE), 2) AS median_hours,
  round(CAST(max(d.hours) AS DOUBLE), 2) AS most_hours
FROM delays d
CROSS JOIN params p
GROUP BY d.outlet, p.least
HAVING count(*) >= p.least
ORDER BY median_hours, d.outlet
