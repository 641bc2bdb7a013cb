-- Whose company did an entity take up, and whose did it leave?
--
-- One row per other entity: of the distinct texts that name the entity before and after a day, the share that name the
-- other one too, and the difference with its 95 % interval (Newcombe, Statistics in Medicine 17, 1998, method 10: from
-- Wilson's intervals of the two shares). Where both ends have one sign the company changed; among many others some do
-- by chance.
--
-- Change: the entity; the days; the least number of texts together.
WITH params AS (
  SELECT
    'loc.ukraine' AS entity_id,
    DATE '2023-01-01' AS from_date,
    DATE '2024-01-01' AS turn_date,
    DATE '2025-01-01' AS to_date,
    3 AS least
),
named AS (
  SELECT DISTINCT
    m.entity_id,
    coalesce(m.cluster_id, m.article_id) AS text_id,
    CASE WHEN m.published_date < p.turn_date THEN 1 ELSE 0 END AS is_before
  FROM mentions m
  CROSS JOIN params p
  WHERE m.published_date >= p.from_date AND m.published_date < p.to_date
),
texts AS (
  SELECT n.text_id, max(n.is_before) AS is_before
  FROM named n
  JOIN params p ON n.entity_id = p.entity_id
  GROUP BY n.text_id
),
totals AS (
  SELECT CAST(sum(t.is_before) AS DOUBLE) AS n1, CAST(sum(1 - t.is_before) AS DOUBLE) AS n2 FROM texts t
),
together AS (
  SELECT
    n.entity_id,
    CAST(count(DISTINCT CASE WHEN t.is_before = 1 THEN t.text_id END) AS DOUBLE) AS k1,
    CAST(count(DISTINCT CASE WHEN t.is_before = 0 THEN t.text_id END) AS DOUBLE) AS k2
  FROM texts t
  JOIN named n ON n.text_id = t.text_id
  JOIN params p ON n.entity_id <> p.entity_id
  GROUP BY n.entity_id, p.least
  HAVING count(DISTINCT t.text_id) >= p.least
),
shares AS (
  SELECT
    g.entity_id,
    g.k1,
    g.k2,
    x.n1,
    x.n2,
    g.k1 / x.n1 AS p1,
    g.k2 / x.n2 AS p2,
    (g.k1 + 1.920729 - 1.959964 * sqrt(g.k1 * (x.n1 - g.k1) / x.n1 + 0.960365)) / (x.n1 + 3.841459) AS low1,
    (g.k1 + 1.920729 + 1.959964 * sqrt(g.k1 * (x.n1 - g.k1) / x.n1 + 0.960365)) / (x.n1 + 3.841459) AS high1,
    (g.k2 + 1.920729 - 1.959964 * sqrt(g.k2 * (x.n2 - g.k2) / x.n2 + 0.960365)) / (x.n2 + 3.841459) AS low2,
    (g.k2 + 1.920729 + 1.959964 * sqrt(g.k2 * (x.n2 - g.k2) / x.n2 + 0.960365)) / (x.n2 + 3.841459) AS high2
  FROM together g
  CROSS JOIN totals x
  WHERE x.n1 > 0 AND x.n2 > 0
)
SELECT
  s.entity_id,
  e.name,
  CAST(s.k1 AS BIGINT) AS n_before,
  CAST(s.n1 AS BIGINT) AS n_total_before,
  CAST(s.k2 AS BIGINT) AS n_after,
  CAST(s.n2 AS BIGINT) AS n_total_after,
  round(s.p2 - s.p1, 4) AS difference,
  round(s.p2 - s.p1 - sqrt(power(s.p2 - s.low2, 2) + power(s.high1 - s.p1, 2)), 4) AS difference_low,
  round(s.p2 - s.p1 + sqrt(power(s.high2 - s.p2, 2) + power(s.p1 - s.low1, 2)), 4) AS difference_high
FROM shares s
JOIN entities e ON e.entity_id = s.entity_id
ORDER BY difference DESC, s.entity_id
