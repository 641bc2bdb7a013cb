-- What does the corpus hold, and what is missing?
--
-- One row per outlet and month; the last row of each outlet, with no month, counts its undated articles. n_days is the
-- number of days with an article: a month of few days is a gap in the dumps, not silence in the news. The difference
-- between n_articles and n_annotated is in languages without models. make_date instead of date_trunc, in all recipes:
-- DuckDB 1.4.2 and others return garbage for groups of NULL under date_trunc (duckdb issue 20371).
--
-- Change: nothing; filter by outlet if there are many.
SELECT
  c.outlet,
  make_date(year(c.date), month(c.date), 1) AS month,
  CAST(sum(c.n_articles) AS BIGINT) AS n_articles,
  CAST(sum(c.n_annotated) AS BIGINT) AS n_annotated,
  count(DISTINCT c.date) AS n_days,
  CAST(sum(c.n_mentions) AS BIGINT) AS n_mentions
FROM coverage c
GROUP BY c.outlet, make_date(year(c.date), month(c.date), 1)
ORDER BY c.outlet NULLS LAST, month NULLS LAST
