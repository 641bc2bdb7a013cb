-- The links of the corpus between entities, but from none that the user's file speaks of. What is a form of another
-- and renamed takes the other along.
WITH links AS (
  SELECT entity_id, parent_id AS root_id, corpus_rule AS rule, corpus_evidence AS evidence, false AS is_renamed
  FROM listed
  WHERE parent_id IS NOT NULL
  UNION ALL
  SELECT parent_id, entity_id, rule, evidence, true
  FROM listed
  WHERE parent_id IS NOT NULL AND rule = 'user_rename'
),
placed AS (
  SELECT l.*, row_number() OVER (PARTITION BY l.entity_id ORDER BY is_renamed DESC, root_id, rule, evidence) AS place
  FROM links AS l
  LEFT ANTI JOIN (SELECT entity_id FROM listed WHERE rule LIKE 'user_%') AS u ON l.entity_id = u.entity_id
)
SELECT entity_id, root_id, rule, evidence FROM placed WHERE place = 1
