-- Every entity by the lists with the entity whose form it was found to be, itself if none.
SELECT f.*, coalesce(r.root_id, f.entity_id) AS root_id
FROM forms AS f LEFT JOIN roots AS r ON f.entity_id = r.entity_id
