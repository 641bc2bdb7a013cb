-- The clusters once those of crossing links are one.
SELECT r.id, coalesce(m.root_id, r.root_id) AS root_id FROM roots AS r LEFT JOIN moved AS m ON r.root_id = m.id
UNION ALL
SELECT id, root_id FROM moved
