-- Mentions that are in both versions and belong to another entity now, by article and pair of entities. The evidence
-- is the line of the user's file that the spelling's present entity rests on, NULL where it rests on none.
WITH before AS (
  SELECT DISTINCT name, tagged_type, entity_id FROM mentions_before
),
after AS (
  SELECT DISTINCT name, tagged_type, entity_id FROM mentions_after
),
-- Few names change as a rule: mentions of the others need not be compared.
changed AS (
  SELECT * FROM before LEFT ANTI JOIN after USING (name, tagged_type, entity_id)
),
candidates AS (
  SELECT mention_id, entity_id FROM mentions_before LEFT SEMI JOIN changed USING (name, tagged_type, entity_id)
)
SELECT a.article_id, c.entity_id AS from_id, a.entity_id AS to_id, l.evidence, count(*) AS n_mentions
FROM candidates AS c
JOIN mentions_after AS a ON c.mention_id = a.mention_id AND c.entity_id <> a.entity_id
LEFT JOIN aliases_after AS l ON l.alias = a.surface AND l.entity_id = a.entity_id AND l.rule LIKE 'user_%'
GROUP BY a.article_id, c.entity_id, a.entity_id, l.evidence
