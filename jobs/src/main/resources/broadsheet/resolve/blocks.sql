-- Names of the corpus that share a key, the best attested ones of each.
SELECT block, collect_list(struct(entity_id, name, type, n_articles, is_fixed)) AS names
FROM keyed
WHERE n_names > 1 AND NOT is_beyond
GROUP BY block
