-- Names that some articles tag otherwise than most others do: where their contexts agree, the models were in doubt.
-- Where nearly all tag alike, little likeness is enough; else they may be namesakes, of one word sooner than of several.
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
placed AS (
  SELECT entity_id, root_id, type, any_type, is_fixed, n_articles,
         sum(n_articles)         OVER (PARTITION BY any_type) AS n_all,
         first_value(entity_id)  OVER best AS best_id,
         first_value(root_id)    OVER best AS best_root,
         first_value(type)       OVER best AS best_type,
         first_value(n_articles) OVER best AS n_best
  FROM whole
  WHERE any_type IS NOT NULL
  WINDOW best AS (PARTITION BY any_type ORDER BY n_articles DESC, entity_id)
),
compared AS (
  SELECT p.*, n_best >= 10 AND n_best >= 0.9 * n_all AS is_clear,
         coalesce(n_bearers, 0) > 0.02 * n_all       AS is_part
  FROM placed AS p LEFT JOIN bearers AS b ON p.any_type = b.any_type
)
SELECT entity_id, best_root AS parent_id, 'corpus_type' AS rule,
       concat(best_type, ' in ', n_best, ' of ', n_all, ' articles') AS evidence,
       CASE WHEN is_clear              THEN 0.05D
            WHEN any_type LIKE '%-%'   THEN 0.1D
            -- 0.3 whatever the number of articles: few do not lower it.
            WHEN n_articles <= 2       THEN 0.6D
            WHEN n_articles <= 4       THEN 0.4D
            ELSE 0.3D END AS floor
FROM compared
WHERE entity_id <> best_id AND root_id = entity_id AND NOT is_fixed
  AND NOT (is_part AND (type = 'PER' OR best_type = 'PER' AND NOT is_clear))
