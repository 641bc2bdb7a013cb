-- Two steps on for everything that has a link, each as far as all the steps before.
WITH once AS (
  SELECT l.id, coalesce(next.root_id, l.root_id) AS root_id
  FROM links_to_follow AS l LEFT JOIN links_to_follow AS next ON l.root_id = next.id
)
SELECT o.id, coalesce(next.root_id, o.root_id) AS root_id, next.root_id IS NOT NULL AS has_moved
FROM once AS o LEFT JOIN links_to_follow AS next ON o.root_id = next.id
