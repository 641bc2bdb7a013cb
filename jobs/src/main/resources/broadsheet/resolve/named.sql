-- Every distinct name with its entity: the lists' one, or the better attested one that it was found to be a form of.
WITH called AS (
  SELECT entity_id, max(type) AS type, max(country) AS country FROM listed GROUP BY entity_id
),
doubts AS (
  SELECT entity_id, min(evidence) AS evidence FROM doubtful GROUP BY entity_id
)
SELECT l.alias, l.tagged_type,
       coalesce(r.root_id, l.entity_id) AS entity_id,
       coalesce(s.name, l.name)         AS name,
       coalesce(c.type, l.type)         AS type,
       coalesce(c.country, l.country)   AS country,
       CASE WHEN p.rule IS NOT NULL THEN p.rule
            WHEN d.evidence IS NOT NULL AND l.rule IN ('as_printed', 'normalised') THEN 'ambiguous'
            ELSE l.rule END             AS rule,
       CASE WHEN p.rule IS NOT NULL THEN p.evidence
            WHEN d.evidence IS NOT NULL AND l.rule IN ('as_printed', 'normalised') THEN d.evidence
            ELSE l.evidence END         AS evidence
FROM listed AS l
LEFT JOIN roots AS r    ON l.entity_id = r.entity_id
LEFT JOIN standing AS s ON r.root_id = s.entity_id
LEFT JOIN called AS c   ON r.root_id = c.entity_id
LEFT JOIN parents AS p  ON l.entity_id = p.entity_id
LEFT JOIN doubts AS d   ON l.entity_id = d.entity_id
