-- What does the corpus hold, and what is missing?
--
-- One row per outlet and month; the last row of each outlet, with no month, counts its undated articles. n_days is the
-- number of days with an article, n_gap_days that of days whose silence is unlikely to be the outlet's own: a month
-- with many is a gap in the dumps, not in the news. Copies of earlier articles are n_articles less n_distinct_texts.
-- The difference between n_articles and n_annotated is in languages without models. make_date instead of date_trunc, in
-- all recipes: DuckDB 1.4.2 and others return garbage for groups of NULL under date_trunc (duckdb issue 20371).
--
-- Change: nothing; filter by outlet if there are many.
SELECT
  c.outlet,
  make_date(year(c.date), month(c.date), 1) AS month,
  CAST(sum(c.n_articles) AS BIGINT) AS n_articles,
  CAST(sum(c.n_distinct_texts) AS BIGINT) AS n_distinct_texts,
  CAST(sum(c.n_wire) AS BIGINT) AS n_wire,
  CAST(sum(c.n_annotated) AS BIGINT) AS n_annotated,
  count(DISTINCT CASE WHEN c.n_articles > 0 THEN c.date END) AS n_days,
  CAST(sum(CASE WHEN c.is_gap THEN 1 ELSE 0 END) AS BIGINT) AS n_gap_days,
  CAST(sum(c.n_mentions) AS BIGINT) AS n_mentions
FROM coverage c
GROUP BY c.outlet, make_date(year(c.date), month(c.date), 1)
ORDER BY c.outlet NULLS LAST, month NULLS LAST
