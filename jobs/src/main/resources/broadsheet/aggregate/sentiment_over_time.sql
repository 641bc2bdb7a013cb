-- Mentions, articles and mean tone of every entity by day, week, month and year, per outlet and for all outlets.
-- Tone is summed as a decimal: a sum of doubles would depend on the order of the rows.
WITH periods AS (
  SELECT explode(array('day', 'week', 'month', 'year')) AS granularity
),
article AS (
  SELECT article_id, entity_id, outlet, published_date,
         count(*)                            AS n_mentions,
         sum(CAST(tone AS decimal(9, 4)))    AS tone,
         count_if(tone < 0)                  AS n_negative,
         count_if(tone = 0)                  AS n_neutral,
         count_if(tone > 0)                  AS n_positive
  FROM mentions
  GROUP BY article_id, entity_id, outlet, published_date
),
cells AS (
  SELECT a.*, granularity, CAST(date_trunc(granularity, published_date) AS date) AS period
  FROM article AS a CROSS JOIN periods
  WHERE published_date IS NOT NULL
  UNION ALL
  SELECT a.*, 'undated', NULL FROM article AS a WHERE published_date IS NULL
),
scoped AS (
  SELECT entity_id, granularity, period, 'outlet' AS scope, outlet,
         n_mentions, tone, n_negative, n_neutral, n_positive
  FROM cells
  UNION ALL
  SELECT entity_id, granularity, period, 'all', NULL,
         n_mentions, tone, n_negative, n_neutral, n_positive
  FROM cells
),
-- Denominators: every annotated article, whether or not it names the entity.
total_cells AS (
  SELECT outlet, granularity, CAST(date_trunc(granularity, published_date) AS date) AS period
  FROM articles CROSS JOIN periods
  WHERE n_tokens IS NOT NULL AND published_date IS NOT NULL
  UNION ALL
  SELECT outlet, 'undated', NULL FROM articles WHERE n_tokens IS NOT NULL AND published_date IS NULL
),
totals AS (
  SELECT granularity, period, 'outlet' AS scope, outlet, count(*) AS n_total_articles
  FROM total_cells GROUP BY granularity, period, outlet
  UNION ALL
  SELECT granularity, period, 'all', NULL, count(*)
  FROM total_cells GROUP BY granularity, period
),
counts AS (
  SELECT entity_id, granularity, period, scope, outlet,
         sum(n_mentions) AS n_mentions, count(*) AS n_articles, sum(tone) AS tone,
         sum(n_negative) AS n_negative, sum(n_neutral) AS n_neutral, sum(n_positive) AS n_positive
  FROM scoped
  GROUP BY entity_id, granularity, period, scope, outlet
)
SELECT entity_id, c.granularity, c.period, c.scope, c.outlet,
       n_mentions, n_articles, n_total_articles,
       CAST(n_articles AS double) / n_total_articles        AS share,
       round(CAST(tone AS double) / n_mentions, 6)          AS tone_mean,
       n_negative, n_neutral, n_positive
FROM counts AS c
JOIN totals AS t
  ON c.granularity = t.granularity AND c.period <=> t.period AND c.scope = t.scope AND c.outlet <=> t.outlet
