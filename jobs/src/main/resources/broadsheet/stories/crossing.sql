-- Links between articles of two clusters: the later first article with the earliest one it is linked to.
WITH ends AS (
  SELECT coalesce(one.root_id, l.place) AS one, coalesce(other.root_id, l.earlier) AS other
  FROM links AS l
  LEFT JOIN roots AS one ON l.place = one.id
  LEFT JOIN roots AS other ON l.earlier = other.id
)
SELECT greatest(one, other) AS id, min(least(one, other)) AS root_id
FROM ends
WHERE one <> other
GROUP BY greatest(one, other)
