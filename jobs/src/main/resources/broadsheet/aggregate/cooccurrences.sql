-- Pairs of entities named in one sentence, and in one article, by month and outlet.
-- An article belongs to one month and one outlet, so counts add up over both.
WITH named AS (
  SELECT DISTINCT article_id, sentence, entity_id, outlet,
         CAST(date_trunc('month', published_date) AS date) AS period
  FROM mentions
),
in_sentence AS (
  SELECT article_id, sentence, outlet, period, array_sort(collect_set(entity_id)) AS entities
  FROM named
  GROUP BY article_id, sentence, outlet, period
  HAVING count(*) > 1
),
in_article AS (
  SELECT article_id, outlet, period, array_sort(collect_set(entity_id)) AS entities
  FROM named
  GROUP BY article_id, outlet, period
  HAVING count(DISTINCT entity_id) > 1
),
pairs AS (
  SELECT 'sentence' AS window, article_id, outlet, period, entities[i] AS entity_a, entity_b
  FROM in_sentence
  LATERAL VIEW explode(sequence(0, size(entities) - 2)) AS i
  LATERAL VIEW explode(slice(entities, i + 2, size(entities))) AS entity_b
  UNION ALL
  SELECT 'article', article_id, outlet, period, entities[i], entity_b
  FROM in_article
  LATERAL VIEW explode(sequence(0, size(entities) - 2)) AS i
  LATERAL VIEW explode(slice(entities, i + 2, size(entities))) AS entity_b
),
-- One row per article first: counting distinct articles of a cell would shuffle every pair twice.
by_article AS (
  SELECT entity_a, entity_b, window, period, outlet, article_id, count(*) AS n_windows
  FROM pairs
  GROUP BY entity_a, entity_b, window, period, outlet, article_id
),
totals AS (
  SELECT CAST(date_trunc('month', published_date) AS date) AS period, outlet, count(*) AS n_total_articles
  FROM articles
  WHERE n_tokens IS NOT NULL
  GROUP BY 1, 2
)
SELECT entity_a, entity_b, window, p.period, p.outlet,
       coalesce(sum(n_windows), 0)        AS n_windows,
       count(*)                           AS n_articles,
       coalesce(max(n_total_articles), 0) AS n_total_articles
FROM by_article AS p
JOIN totals AS t ON p.period <=> t.period AND p.outlet <=> t.outlet
GROUP BY entity_a, entity_b, window, p.period, p.outlet
