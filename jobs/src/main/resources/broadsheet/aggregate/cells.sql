-- Months of outlets, with their annotated articles. An article belongs to one month and one outlet, its cell.
SELECT period, outlet, n_total_articles, CAST(row_number() OVER (ORDER BY period, outlet) AS int) AS cell
FROM (
  SELECT CAST(date_trunc('month', published_date) AS date) AS period, outlet, count(*) AS n_total_articles
  FROM articles
  WHERE n_tokens IS NOT NULL
  GROUP BY 1, 2
)
