-- Every name of the corpus under each of its keys. A key costs the square of its names:
-- those beyond NameBlock.MOST, the least attested ones, are set apart and said to be ambiguous.
SELECT *, place > 64 AS is_beyond
FROM (
  SELECT *, count(*) OVER (PARTITION BY block) AS n_names,
         row_number() OVER (PARTITION BY block ORDER BY is_fixed DESC, n_articles DESC, entity_id) AS place
  FROM (SELECT explode(blocks) AS block, entity_id, name, type, n_articles, is_fixed FROM forms)
)
