-- Two steps up for every name that has a better attested one, each as far as all the steps before.
WITH once AS (
  SELECT r.entity_id, coalesce(up.root_id, r.root_id) AS root_id
  FROM roots AS r LEFT JOIN roots AS up ON r.root_id = up.entity_id
)
SELECT o.entity_id, coalesce(up.root_id, o.root_id) AS root_id, up.root_id IS NOT NULL AS has_moved
FROM once AS o LEFT JOIN once AS up ON o.root_id = up.entity_id
