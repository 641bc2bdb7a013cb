-- For every name at most one better attested name that it is a form of:
-- of the rules that its context bears out, the most trusted one's.
WITH borne_out AS (
  SELECT l.entity_id, l.parent_id, l.rule,
         concat(l.evidence, '; contexts alike ', format_number(a.cosine, 2)) AS evidence,
         struct(
           CASE l.rule WHEN 'middle_name' THEN 1 WHEN 'legal_form' THEN 2
                       WHEN 'first_name_variant' THEN 3 WHEN 'transliteration' THEN 4
                       WHEN 'surname_corpus' THEN 5 WHEN 'acronym_corpus' THEN 6 ELSE 7 END AS trust,
           -p.n_articles AS n, l.parent_id AS id) AS rank
  FROM links AS l
  JOIN agreement AS a ON l.entity_id = a.entity_id AND l.parent_id = a.parent_id
  JOIN standing AS c  ON l.entity_id = c.entity_id
  JOIN standing AS p  ON l.parent_id = p.entity_id
  -- Few articles share little even where they mean the same.
  WHERE a.cosine >= l.floor * CASE WHEN c.n_articles <= 2 THEN 0.5 WHEN c.n_articles <= 4 THEN 0.75 ELSE 1 END
    -- Forms of one name seldom stand side by side in articles that share little else; namesakes do.
    AND (a.n_both < 3 OR a.n_both <= 0.3 * least(c.n_articles, 60) OR a.cosine >= 0.5 OR l.rule = 'acronym_corpus')
)
SELECT entity_id,
       min_by(parent_id, rank) AS root_id,
       min_by(rule, rank)      AS rule,
       min_by(evidence, rank)  AS evidence
FROM borne_out
GROUP BY entity_id
