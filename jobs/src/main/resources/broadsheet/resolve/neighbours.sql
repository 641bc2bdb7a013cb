-- What else the articles name that name an entity of a link: the context of either side.
-- At most 60 articles of each are read, chosen by their ids; a neighbour weighs more the fewer articles name it.
WITH asked AS (
  SELECT entity_id FROM links WHERE parent_id IS NOT NULL
  UNION
  SELECT parent_id FROM links WHERE parent_id IS NOT NULL
),
placed AS (
  SELECT p.entity_id, p.article_id,
         row_number() OVER (PARTITION BY p.entity_id ORDER BY xxhash64(p.article_id), p.article_id) AS place
  FROM present AS p LEFT SEMI JOIN asked AS a ON p.entity_id = a.entity_id
),
-- Integers: a sum of doubles would depend on the order of the rows.
weights AS (
  SELECT entity_id AS neighbour, CAST(round(100 * ln(n_all / n_articles)) AS bigint) AS weight
  FROM standing CROSS JOIN (SELECT count(DISTINCT article_id) AS n_all FROM present)
  WHERE n_articles > 1
)
SELECT s.entity_id, neighbour, count(*) AS n, count(*) * any_value(weight) AS weight
FROM placed AS s
JOIN present AS p ON s.article_id = p.article_id AND s.entity_id <> p.entity_id
JOIN weights AS w ON p.entity_id = w.neighbour
WHERE s.place <= 60
GROUP BY s.entity_id, neighbour
