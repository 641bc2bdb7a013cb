-- What became of which entity: one row per pair of entities with moved mentions, and one per entity that only its
-- name changed for. kind is renamed, merged (all mentions of an entity that is gone went to one other), split (a new
-- entity took mentions of one other) or moved (all else, as between two entities that stay).
WITH pairs AS (
  SELECT from_id, to_id, sum(n_mentions) AS n_mentions, count(DISTINCT article_id) AS n_articles,
         max_by(evidence, struct(evidence IS NOT NULL, n_mentions, evidence)) AS evidence
  FROM moved
  GROUP BY from_id, to_id
),
sources AS (
  SELECT from_id, count(*) = 1 AS has_one_target, max(entity_id) IS NULL AS is_gone
  FROM pairs LEFT JOIN entities_after ON entity_id = from_id
  GROUP BY from_id
),
targets AS (
  SELECT to_id, count(*) = 1 AS has_one_source, max(entity_id) IS NULL AS is_new
  FROM pairs LEFT JOIN entities_before ON entity_id = to_id
  GROUP BY to_id
),
renamed AS (
  SELECT entity_id, max(evidence) AS evidence
  FROM (SELECT * FROM aliases_before UNION ALL SELECT * FROM aliases_after)
  WHERE rule = 'user_rename'
  GROUP BY entity_id
)
SELECT CASE WHEN is_gone AND has_one_target AND is_new AND has_one_source THEN 'renamed'
            WHEN is_gone AND has_one_target THEN 'merged'
            WHEN is_new AND has_one_source  THEN 'split'
            ELSE 'moved' END AS kind,
       p.from_id, p.to_id, n_mentions, n_articles, evidence
FROM pairs AS p
JOIN sources AS s ON p.from_id = s.from_id
JOIN targets AS t ON p.to_id = t.to_id
UNION ALL
SELECT 'renamed', concat(b.entity_id, ' ', b.name), concat(a.entity_id, ' ', a.name), 0, 0, evidence
FROM entities_before AS b
JOIN entities_after AS a ON b.entity_id = a.entity_id AND b.name <> a.name
JOIN renamed AS r ON a.entity_id = r.entity_id
