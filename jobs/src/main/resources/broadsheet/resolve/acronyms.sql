-- Acronyms that no list knows and that stand without their words: what the articles mean that tell.
-- Initials alone count as a fifth of an abbreviation that stands in brackets after the words.
WITH told AS (
  SELECT upper(regexp_replace(regexp_replace(m.surface, '[’'']s?$', ''), '[^\\p{L}\\p{N}]', '')) AS acronym,
         e.entity_id, m.article_id, max(CASE m.rule WHEN 'bracketed' THEN 5 ELSE 1 END) AS weight
  FROM mentions AS m
  JOIN listed AS e ON m.name = e.alias AND m.tagged_type = e.tagged_type
  WHERE m.rule IN ('bracketed', 'initials')
  GROUP BY 1, 2, 3
),
meant AS (
  SELECT t.acronym, root_id, sum(weight) AS weight, count(DISTINCT article_id) AS n
  FROM told AS t JOIN whole AS w ON t.entity_id = w.entity_id
  GROUP BY t.acronym, root_id
),
placed AS (
  SELECT m.*, r.name, sum(weight) OVER (PARTITION BY m.acronym) AS weight_all,
         row_number() OVER (PARTITION BY m.acronym ORDER BY weight DESC, m.root_id) AS place
  FROM meant AS m JOIN forms AS r ON m.root_id = r.entity_id
),
candidates AS (
  SELECT acronym, any_value(weight_all) AS weight_all,
         array_sort(collect_list(struct(place, root_id, name, weight, n))) AS best
  FROM placed
  WHERE place <= 3 AND weight > 0.02 * weight_all
  GROUP BY acronym
)
SELECT w.entity_id,
       CASE WHEN is_one THEN best[0].root_id END                  AS parent_id,
       CASE WHEN is_one THEN 'acronym_corpus' ELSE 'ambiguous' END AS rule,
       CASE WHEN is_one
            THEN concat(best[0].name, ', so abbreviated in ', best[0].n, ' articles')
            ELSE concat('one of ', array_join(transform(best, b -> concat(b.name, ' (so abbreviated in ', b.n, ' articles)')), ', '))
       END                                                        AS evidence,
       -- One article may be mistaken.
       CASE WHEN best[0].n > 1 THEN 0.06D ELSE 0.15D END          AS floor
FROM (
  SELECT *, best[0].weight >= 0.8 * weight_all AND best[0].weight >= 5 AS is_one FROM candidates
) AS c
JOIN whole AS w ON c.acronym = w.acronym
WHERE w.root_id = w.entity_id AND NOT w.is_fixed AND best[0].root_id <> w.entity_id
  AND (is_one OR size(best) > 1)
