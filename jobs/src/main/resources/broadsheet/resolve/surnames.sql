-- Family names that stand alone in their articles: whom the articles mean that tell.
-- First names count as rivals: a Warren may be of Elizabeth's family or be Buffett's first name.
WITH told AS (
  SELECT explode(short_forms) AS short_form, root_id, n_articles, n_by_surname AS n_surname, 0 AS n_first FROM whole
  UNION ALL
  SELECT first_name, root_id, 0, 0, n_by_first_name FROM whole WHERE first_name IS NOT NULL
),
meant AS (
  SELECT short_form, root_id, sum(n_articles) AS n_articles, sum(n_surname) AS n_surname, sum(n_surname + n_first) AS n
  FROM told
  GROUP BY short_form, root_id
),
placed AS (
  SELECT m.*, r.name,
         sum(n)            OVER (PARTITION BY m.short_form) AS n_all,
         sum(m.n_articles) OVER (PARTITION BY m.short_form) AS n_articles_all,
         row_number() OVER (PARTITION BY m.short_form ORDER BY n DESC, m.root_id) AS place
  FROM meant AS m JOIN forms AS r ON m.root_id = r.entity_id
),
candidates AS (
  SELECT short_form, any_value(n_all) AS n_all, any_value(n_articles_all) AS n_articles_all,
         array_sort(collect_list(struct(place, root_id, name, n, n_surname, n_articles))) AS best
  FROM placed
  WHERE place <= 3 AND n > 0.02 * n_all
  GROUP BY short_form
)
SELECT w.entity_id,
       CASE WHEN is_one THEN best[0].root_id END                   AS parent_id,
       CASE WHEN is_one THEN 'surname_corpus' ELSE 'ambiguous' END AS rule,
       CASE WHEN is_one
            THEN concat(best[0].name, ' in ', best[0].n_surname, ' of ', n_all, ' articles that tell')
            ELSE concat('one of ',
                        array_join(transform(best, b -> concat(b.name, ' (', b.n, ')')), ', '),
                        ' by ', n_all, ' articles that tell')
       END                                                         AS evidence,
       -- What is a first name too means somebody unknown more often.
       CASE WHEN w.is_first_name THEN 0.2D ELSE 0.1D END           AS floor
FROM (
  SELECT *,
         best[0].n_surname >= 0.9 * n_all AND best[0].n_surname >= 3
           AND best[0].n_articles >= 0.75 * n_articles_all AS is_one
  FROM candidates
) AS c
JOIN whole AS w ON c.short_form = w.short_form
WHERE w.root_id = w.entity_id AND NOT w.is_fixed AND best[0].root_id <> w.entity_id
  AND (is_one OR (size(best) > 1 AND n_all >= 5 AND n_all >= 0.05 * w.n_articles))
