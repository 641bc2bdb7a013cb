-- Which outlet reports first what others print too?
--
-- One row per outlet: the stories (texts that at least two outlets printed) it took part in and those it had first,
-- with Wilson's 95 % interval of the share. First is the earliest publication time in this corpus; stories whose first
-- article is undated are left out, and where the dumps give days only, who was first on a day is not known.
--
-- Change: the least number of stories.
WITH params AS (SELECT 2 AS least),
firsts AS (
  SELECT c.cluster_id, a.outlet
  FROM story_clusters c
  JOIN articles a ON a.article_id = c.cluster_id
  WHERE c.article_id = c.cluster_id AND c.n_outlets > 1 AND a.published_at IS NOT NULL
),
taken AS (
  SELECT DISTINCT f.cluster_id, f.outlet AS first_outlet, a.outlet
  FROM firsts f
  JOIN story_clusters c ON c.cluster_id = f.cluster_id
  JOIN articles a ON a.article_id = c.article_id
  WHERE a.outlet IS NOT NULL
),
counted AS (
  SELECT
    t.outlet,
    CAST(count(*) AS DOUBLE) AS n,
    CAST(sum(CASE WHEN t.outlet = t.first_outlet THEN 1 ELSE 0 END) AS DOUBLE) AS k
  FROM taken t
  GROUP BY t.outlet
)
SELECT
  c.outlet,
  CAST(c.n AS BIGINT) AS n_stories,
  CAST(c.k AS BIGINT) AS n_first,
  round(c.k / c.n, 4) AS share_first,
  greatest(
    0.0,
    round((c.k + 1.920729 - 1.959964 * sqrt(c.k * (c.n - c.k) / c.n + 0.960365)) / (c.n + 3.841459), 4)) AS share_low,
  round((c.k + 1.920729 + 1.959964 * sqrt(c.k * (c.n - c.k) / c.n + 0.960365)) / (c.n + 3.841459), 4) AS share_high
FROM counted c
JOIN params p ON c.n >= p.least
ORDER BY share_first DESC, n_stories DESC, c.outlet
