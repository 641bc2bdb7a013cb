-- How much of each outlet is a news agency's?
--
-- One row per outlet: the articles that a news agency is credited for, or that are copies of such an article, with
-- Wilson's 95 % interval of their share (1927), and the agency credited most. An outlet that is an agency itself has a
-- share near 1. Agency copy that nobody credits, and of which the corpus has no credited copy, is not seen: the true
-- share is higher.
--
-- Change: the least number of articles.
WITH params AS (SELECT 10 AS least),
credited AS (
  SELECT a.outlet, c.wire_agency, count(*) AS n
  FROM articles a
  JOIN story_clusters c ON c.article_id = a.article_id
  GROUP BY a.outlet, c.wire_agency
),
ranked AS (
  SELECT
    r.outlet,
    r.wire_agency,
    row_number() OVER (PARTITION BY r.outlet ORDER BY r.n DESC, r.wire_agency) AS place
  FROM credited r
  WHERE r.wire_agency IS NOT NULL
),
counted AS (
  SELECT
    r.outlet,
    CAST(sum(r.n) AS DOUBLE) AS n,
    CAST(sum(CASE WHEN r.wire_agency IS NOT NULL THEN r.n ELSE 0 END) AS DOUBLE) AS k
  FROM credited r
  GROUP BY r.outlet
)
SELECT
  c.outlet,
  CAST(c.n AS BIGINT) AS n_articles,
  CAST(c.k AS BIGINT) AS n_wire,
  round(c.k / c.n, 4) AS share,
  greatest(
    0.0,
    round((c.k + 1.920729 - 1.959964 * sqrt(c.k * (c.n - c.k) / c.n + 0.960365)) / (c.n + 3.841459), 4)) AS share_low,
  round((c.k + 1.920729 + 1.959964 * sqrt(c.k * (c.n - c.k) / c.n + 0.960365)) / (c.n + 3.841459), 4) AS share_high,
  r.wire_agency AS first_agency
FROM counted c
JOIN params p ON c.n >= p.least
LEFT JOIN ranked r ON r.outlet IS NOT DISTINCT FROM c.outlet AND r.place = 1
ORDER BY share DESC, n_articles DESC, c.outlet NULLS LAST
