-- What became of which entity: one row per pair of entities with moved mentions, one per entity that only its name
-- changed for, and one of all moved mentions together, without a kind. Moved is a mention that is in both versions and
-- belongs to another entity now. kind is renamed, merged (all mentions of an entity that is gone went to one other),
-- split (a new entity took mentions of one other) or moved (all else, as between two entities that stay). The evidence
-- is a line of the user's file that the spelling's present entity rests on, NULL where it rests on none. The row of all
-- comes first, then the twenty greatest; each tells how many there are.
WITH before AS (
  SELECT DISTINCT name, tagged_type, entity_id FROM mentions_before
),
after AS (
  SELECT DISTINCT name, tagged_type, entity_id FROM mentions_after
),
-- Few names change as a rule: mentions of the others need not be compared.
changed AS (
  SELECT DISTINCT name, tagged_type FROM before LEFT ANTI JOIN after USING (name, tagged_type, entity_id)
),
told AS (
  SELECT alias, entity_id, evidence FROM aliases_after WHERE rule LIKE 'user_%'
),
moved AS (
  SELECT a.article_id, b.entity_id AS from_id, a.entity_id AS to_id, evidence
  FROM (SELECT * FROM mentions_before LEFT SEMI JOIN changed USING (name, tagged_type)) AS b
  JOIN (SELECT * FROM mentions_after LEFT SEMI JOIN changed USING (name, tagged_type)) AS a
    ON b.mention_id = a.mention_id AND b.entity_id <> a.entity_id
  LEFT JOIN told AS t ON a.surface = t.alias AND a.entity_id = t.entity_id
),
pairs AS (
  SELECT from_id, to_id, count(*) AS n_mentions, count(DISTINCT article_id) AS n_articles, min(evidence) AS evidence
  FROM moved
  GROUP BY GROUPING SETS ((from_id, to_id), ())
),
placed AS (
  SELECT p.*, b.entity_id IS NULL AS is_new, a.entity_id IS NULL AS is_gone,
         count(*) OVER (PARTITION BY from_id) = 1 AS has_one_target,
         count(*) OVER (PARTITION BY to_id) = 1   AS has_one_source
  FROM pairs AS p
  LEFT JOIN entities_before AS b ON p.to_id = b.entity_id
  LEFT JOIN entities_after AS a  ON p.from_id = a.entity_id
),
renamed AS (
  SELECT entity_id, max(evidence) AS evidence
  FROM (SELECT * FROM aliases_before UNION ALL SELECT * FROM aliases_after)
  WHERE rule = 'user_rename'
  GROUP BY entity_id
),
moves AS (
  SELECT CASE WHEN from_id IS NULL THEN NULL
              WHEN is_gone AND has_one_target AND is_new AND has_one_source THEN 'renamed'
              WHEN is_gone AND has_one_target THEN 'merged'
              WHEN is_new AND has_one_source  THEN 'split'
              ELSE 'moved' END AS kind,
         from_id, to_id, n_mentions, n_articles, evidence
  FROM placed
  UNION ALL
  SELECT 'renamed', concat(b.entity_id, ' ', b.name), concat(a.entity_id, ' ', a.name), 0, 0, evidence
  FROM entities_before AS b
  JOIN entities_after AS a ON b.entity_id = a.entity_id AND b.name <> a.name
  JOIN renamed AS r ON a.entity_id = r.entity_id
)
SELECT *,
       count_if(kind = 'merged') OVER ()  AS n_merged,
       count_if(kind = 'split') OVER ()   AS n_split,
       count_if(kind = 'renamed') OVER () AS n_renamed,
       count(kind) OVER ()                AS n_moves
FROM moves
ORDER BY kind IS NOT NULL, n_mentions DESC, from_id, to_id
LIMIT 21
