-- For every p-value of a window, period and outlet the false discovery rate (Benjamini and Hochberg 1995): least
-- p * tests / rank over it and all greater ones. Tests are all pairs of entities with two distinct texts or more, also
-- those that never meet: whoever looks for the strongest pair has looked at all of them.
WITH tests AS (
  SELECT cell, CAST(count(*) AS double) * (count(*) - 1) / 2 AS n_tests
  FROM margins
  WHERE n_distinct_texts > 1
  GROUP BY cell
),
pairs AS (
  SELECT window, cell, p_value, count(*) AS n
  FROM associated
  WHERE p_value IS NOT NULL
  GROUP BY window, cell, p_value
),
ranked AS (
  SELECT *, sum(n) OVER (PARTITION BY window, cell ORDER BY p_value) AS rank FROM pairs
)
SELECT window, r.cell, p_value,
       least(1.0D, min(p_value * n_tests / rank) OVER (
         PARTITION BY window, r.cell ORDER BY p_value DESC
         ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)) AS q_value
FROM ranked AS r
JOIN tests AS t ON r.cell = t.cell
