-- One step up for every name that has a better attested one: its parent's parent becomes its parent.
SELECT r.entity_id, coalesce(up.root_id, r.root_id) AS root_id, up.root_id IS NOT NULL AS has_moved
FROM roots AS r LEFT JOIN roots AS up ON r.root_id = up.entity_id
