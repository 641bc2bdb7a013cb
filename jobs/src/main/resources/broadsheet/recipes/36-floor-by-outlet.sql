-- Which outlets give somebody the floor?
--
-- One row per outlet: of its articles that name the person, those that quote them (between marks or told), with
-- Wilson's 95 % interval (1927) over distinct texts. A person may be much written about and never asked.
--
-- Change: the person.
WITH params AS (SELECT 'per.mirela-corr' AS entity_id),
naming AS (
  SELECT DISTINCT m.outlet, m.article_id, coalesce(m.cluster_id, m.article_id) AS text_id
  FROM mentions m
  JOIN params p ON m.entity_id = p.entity_id
),
quoting AS (
  SELECT DISTINCT q.article_id
  FROM quotations q
  JOIN params p ON q.speaker_entity_id = p.entity_id
),
texts AS (
  SELECT n.outlet, n.text_id, max(CASE WHEN q.article_id IS NULL THEN 0 ELSE 1 END) AS is_quoting
  FROM naming n
  LEFT JOIN quoting q ON q.article_id = n.article_id
  GROUP BY n.outlet, n.text_id
),
counted AS (
  SELECT t.outlet, CAST(sum(t.is_quoting) AS DOUBLE) AS k, CAST(count(*) AS DOUBLE) AS n
  FROM texts t
  GROUP BY t.outlet
)
SELECT
  c.outlet,
  CAST(c.n AS BIGINT) AS n_distinct_texts,
  CAST(c.k AS BIGINT) AS n_quoting,
  round(c.k / c.n, 4) AS share,
  greatest(
    0.0,
    round((c.k + 1.920729 - 1.959964 * sqrt(c.k * (c.n - c.k) / c.n + 0.960365)) / (c.n + 3.841459), 4)) AS share_low,
  round((c.k + 1.920729 + 1.959964 * sqrt(c.k * (c.n - c.k) / c.n + 0.960365)) / (c.n + 3.841459), 4) AS share_high
FROM counted c
ORDER BY share DESC, n_distinct_texts DESC, c.outlet NULLS LAST
