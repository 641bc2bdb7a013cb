-- Names that share a key with so many others that they are not compared.
SELECT entity_id, CAST(NULL AS string) AS parent_id, 'ambiguous' AS rule,
       concat('one of ', n_names, ' names with the key ', block) AS evidence, 0D AS floor
FROM keyed
WHERE is_beyond
