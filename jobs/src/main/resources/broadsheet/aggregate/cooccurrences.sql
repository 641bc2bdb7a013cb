-- Pairs of entities named in one sentence, and in one article, by month and outlet.
-- An article belongs to one month and one outlet, so counts add up over both.
WITH in_sentence AS (
  SELECT article_id, sentence, outlet, published_date, array_sort(collect_set(entity_id)) AS entities
  FROM mentions
  GROUP BY article_id, sentence, outlet, published_date
),
-- Sorted within one article, every article counts a pair of entities once.
in_article AS (
  SELECT outlet, published_date, array_sort(array_distinct(flatten(collect_list(entities)))) AS entities
  FROM in_sentence
  GROUP BY article_id, outlet, published_date
),
-- The article is kept here, and only here: in a pair of article windows it would be counted once anyway.
sentence_pairs AS (
  SELECT outlet, published_date, entities[i] AS entity_a, entity_b, article_id, count(*) AS n_windows
  FROM in_sentence
  LATERAL VIEW explode(sequence(0, size(entities) - 2)) AS i
  LATERAL VIEW explode(slice(entities, i + 2, size(entities))) AS entity_b
  WHERE size(entities) > 1
  GROUP BY outlet, published_date, entities[i], entity_b, article_id
),
pairs AS (
  SELECT 'sentence' AS window, outlet, published_date, entity_a, entity_b, n_windows
  FROM sentence_pairs
  UNION ALL
  SELECT 'article', outlet, published_date, entities[i], entity_b, 1
  FROM in_article
  LATERAL VIEW explode(sequence(0, size(entities) - 2)) AS i
  LATERAL VIEW explode(slice(entities, i + 2, size(entities))) AS entity_b
  WHERE size(entities) > 1
),
cells AS (
  SELECT entity_a, entity_b, window, CAST(date_trunc('month', published_date) AS date) AS period, outlet,
         sum(n_windows) AS n_windows,
         count(*)       AS n_articles
  FROM pairs
  GROUP BY entity_a, entity_b, window, CAST(date_trunc('month', published_date) AS date), outlet
),
totals AS (
  SELECT CAST(date_trunc('month', published_date) AS date) AS period, outlet, count(*) AS n_total_articles
  FROM articles
  WHERE n_tokens IS NOT NULL
  GROUP BY 1, 2
)
SELECT entity_a, entity_b, window, c.period, c.outlet, n_windows, n_articles, n_total_articles
FROM cells AS c
JOIN totals AS t ON c.period <=> t.period AND c.outlet <=> t.outlet
