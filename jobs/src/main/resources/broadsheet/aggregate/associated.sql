-- Every pair with the distinct texts that name either, and how far chance explains that so many name both: of whole
-- articles only, as sentences and paragraphs of one text are no independent draws. Texts that name both in different
-- copies, or in a list only, count for either and not for the pair: at least n_texts must there be for the table of four.
WITH counted AS (
  SELECT p.*, a.n_distinct_texts AS n_distinct_texts_a, b.n_distinct_texts AS n_distinct_texts_b,
         n_total_articles, n_total_distinct_texts,
         greatest(n_total_distinct_texts, a.n_distinct_texts + b.n_distinct_texts - p.n_distinct_texts) AS n_texts,
         CAST(a.n_distinct_texts AS double) * b.n_distinct_texts / n_total_distinct_texts AS expected
  FROM pair_cells AS p
  JOIN cells AS c   ON p.cell = c.cell
  JOIN margins AS a ON p.a = a.number AND p.cell = a.cell
  JOIN margins AS b ON p.b = b.number AND p.cell = b.cell
),
compared AS (
  SELECT *, if(window < 2 OR n_distinct_texts < 2, NULL,
               log_likelihood(n_distinct_texts, n_distinct_texts_a, n_distinct_texts_b, n_texts))
            AS log_likelihood
  FROM counted
)
SELECT *, if(n_distinct_texts > expected, chi_square_p(log_likelihood), NULL) AS p_value FROM compared
