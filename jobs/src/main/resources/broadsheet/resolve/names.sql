-- Every distinct name with the better attested one that it was found to be a form of.
WITH doubts AS (
  SELECT entity_id, min(evidence) AS evidence FROM doubtful GROUP BY entity_id
)
SELECT l.alias AS name, l.tagged_type, l.n_mentions, l.n_articles,
       s.name AS form_of, s.type AS form_of_type,
       coalesce(p.rule, if(d.evidence IS NULL, NULL, 'ambiguous')) AS rule,
       coalesce(p.evidence, d.evidence)                            AS evidence
FROM listed AS l
LEFT JOIN parents AS p  ON l.entity_id = p.entity_id
LEFT JOIN standing AS s ON p.root_id = s.entity_id
LEFT JOIN doubts AS d   ON l.entity_id = d.entity_id
