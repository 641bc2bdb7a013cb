-- Names that a few articles tag otherwise than nearly all others.
-- A person's name that is part of fuller ones stays a person's: Whitney Houston's is no town.
WITH bearers AS (
  SELECT any_type, sum(n_articles) AS n_bearers
  FROM (
    SELECT explode(short_forms) AS any_type, n_articles FROM whole
    UNION ALL
    SELECT first_name, n_articles FROM whole WHERE first_name IS NOT NULL
  )
  GROUP BY any_type
),
compared AS (
  SELECT entity_id, root_id, type, any_type, is_fixed,
         sum(n_articles)         OVER (PARTITION BY any_type) AS n_all,
         first_value(entity_id)  OVER best AS best_id,
         first_value(root_id)    OVER best AS best_root,
         first_value(type)       OVER best AS best_type,
         first_value(n_articles) OVER best AS n_best
  FROM whole
  WHERE any_type IS NOT NULL
  WINDOW best AS (PARTITION BY any_type ORDER BY n_articles DESC, entity_id)
)
SELECT c.entity_id, best_root AS parent_id, 'corpus_type' AS rule,
       concat(best_type, ' in ', n_best, ' of ', n_all, ' articles') AS evidence,
       0.05D AS floor
FROM compared AS c
LEFT JOIN bearers AS b ON c.any_type = b.any_type
WHERE entity_id <> best_id AND root_id = entity_id AND NOT is_fixed
  AND n_best >= 10 AND n_best >= 0.9 * n_all
  AND (type <> 'PER' OR coalesce(n_bearers, 0) <= 0.02 * n_all)
