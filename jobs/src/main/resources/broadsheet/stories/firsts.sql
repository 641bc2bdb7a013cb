-- Articles that no link leads from to the first of their cluster, to be compared with it.
SELECT r.id AS place, r.root_id AS earlier
FROM roots AS r
LEFT ANTI JOIN links AS l ON r.id = l.place AND r.root_id = l.earlier
