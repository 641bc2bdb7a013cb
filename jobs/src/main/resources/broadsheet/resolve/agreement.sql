-- How alike the contexts of the two sides of a link are: the cosine of what else their articles name,
-- the number of neighbours in common, and of articles (of those read) that name both.
WITH sides AS (
  SELECT DISTINCT entity_id, parent_id FROM links WHERE parent_id IS NOT NULL
),
lengths AS (
  SELECT entity_id, sqrt(CAST(sum(weight * weight) AS double)) AS length FROM neighbours GROUP BY entity_id
),
products AS (
  SELECT s.entity_id, s.parent_id, sum(a.weight * b.weight) AS product, count(*) AS n_shared
  FROM sides AS s
  JOIN neighbours AS a ON s.entity_id = a.entity_id
  JOIN neighbours AS b ON s.parent_id = b.entity_id AND a.neighbour = b.neighbour
  GROUP BY s.entity_id, s.parent_id
),
together AS (
  SELECT s.entity_id, s.parent_id, a.n AS n_both
  FROM sides AS s JOIN neighbours AS a ON s.entity_id = a.entity_id AND s.parent_id = a.neighbour
)
SELECT s.entity_id, s.parent_id,
       coalesce(try_divide(product, a.length * b.length), 0) AS cosine,
       coalesce(n_shared, 0)                        AS n_shared,
       coalesce(n_both, 0)                          AS n_both
FROM sides AS s
JOIN lengths AS a ON s.entity_id = a.entity_id
JOIN lengths AS b ON s.parent_id = b.entity_id
LEFT JOIN products AS p ON s.entity_id = p.entity_id AND s.parent_id = p.parent_id
LEFT JOIN together AS t ON s.entity_id = t.entity_id AND s.parent_id = t.parent_id
