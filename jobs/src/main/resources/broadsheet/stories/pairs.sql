-- The few earlier articles that each shares most samples with.
WITH counted AS (
  SELECT place, earlier, count(*) AS shared, min(samples) AS samples
  FROM shared
  WHERE earlier IS NOT NULL
  GROUP BY place, earlier
),
ranked AS (
  SELECT place, earlier, row_number() OVER (PARTITION BY place ORDER BY shared DESC, earlier) AS rank
  FROM counted
  WHERE shared >= least(2, samples) AND shared >= 0.1 * samples
)
SELECT place, earlier FROM ranked WHERE rank <= 4
