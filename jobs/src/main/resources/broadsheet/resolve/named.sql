-- Every distinct name with its entity: the lists' one, or the better attested one that it is a form of by the corpus.
WITH spelled AS (
  SELECT entity_id, name, max(type) AS type, max(country) AS country, sum(n_articles) AS n_articles
  FROM listed
  GROUP BY entity_id, name
),
called AS (
  SELECT entity_id, max_by(name, struct(n_articles, name)) AS name, max(type) AS type, max(country) AS country
  FROM spelled
  GROUP BY entity_id
)
SELECT l.alias, l.tagged_type,
       c.entity_id, c.name, c.type, c.country,
       CASE WHEN p.rule IS NOT NULL THEN p.rule
            WHEN is_open            THEN l.corpus_rule
            ELSE l.rule END     AS rule,
       CASE WHEN p.rule IS NOT NULL THEN p.evidence
            WHEN is_open            THEN l.corpus_evidence
            ELSE l.evidence END AS evidence
FROM (SELECT *, corpus_rule = 'ambiguous' AND rule IN ('as_printed', 'normalised') AS is_open FROM listed) AS l
LEFT JOIN parents AS p ON l.entity_id = p.entity_id
LEFT JOIN roots AS r   ON l.entity_id = r.entity_id
JOIN called AS c       ON coalesce(r.root_id, l.entity_id) = c.entity_id
