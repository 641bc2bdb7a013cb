-- Pairs of entities named in one sentence, and in one article, by month and outlet.
-- An article belongs to one month and one outlet, its cell, so counts add up over both.
WITH months AS (
  SELECT CAST(date_trunc('month', published_date) AS date) AS period, outlet, count(*) AS n_total_articles
  FROM articles
  WHERE n_tokens IS NOT NULL
  GROUP BY 1, 2
),
cells AS (
  SELECT period, outlet, n_total_articles, row_number() OVER (ORDER BY period, outlet) AS cell FROM months
),
in_sentence AS (
  SELECT article_id, sentence, cell, array_sort(collect_set(number)) AS entities
  FROM mentions AS m
  JOIN numbered AS n ON m.entity_id = n.entity_id
  JOIN cells AS c ON CAST(date_trunc('month', published_date) AS date) <=> c.period AND m.outlet <=> c.outlet
  GROUP BY article_id, sentence, cell
),
-- Sorted within one article, every article counts a pair of entities once.
in_article AS (
  SELECT cell, array_sort(array_distinct(flatten(collect_list(entities)))) AS entities
  FROM in_sentence
  GROUP BY article_id, cell
),
-- A pair is one number: that of the smaller entity, then that of the greater.
sentence_pairs AS (
  SELECT shiftleft(CAST(entities[i] AS bigint), 32) | b AS pair, cell, article_id, count(*) AS n_sentences
  FROM in_sentence
  LATERAL VIEW explode(sequence(0, size(entities) - 2)) AS i
  LATERAL VIEW explode(slice(entities, i + 2, size(entities))) AS b
  WHERE size(entities) > 1
  GROUP BY 1, cell, article_id
),
-- One row with 0 sentences for each article that names both, one more if a sentence does.
pairs AS (
  SELECT pair, cell, n_sentences FROM sentence_pairs
  UNION ALL
  SELECT shiftleft(CAST(entities[i] AS bigint), 32) | b, cell, 0
  FROM in_article
  LATERAL VIEW explode(sequence(0, size(entities) - 2)) AS i
  LATERAL VIEW explode(slice(entities, i + 2, size(entities))) AS b
  WHERE size(entities) > 1
),
counts AS (
  SELECT pair, cell,
         sum(n_sentences)          AS n_sentences,
         count_if(n_sentences > 0) AS n_articles_of_sentences,
         count_if(n_sentences = 0) AS n_articles
  FROM pairs
  GROUP BY pair, cell
)
SELECT a.entity_id AS entity_a, b.entity_id AS entity_b, window, period, outlet,
       windows.n_windows, windows.n_articles, n_total_articles
FROM counts AS n
JOIN cells AS c ON n.cell = c.cell
JOIN numbered AS a ON a.number = CAST(shiftright(pair, 32) AS int)
JOIN numbered AS b ON b.number = CAST(pair & 4294967295 AS int)
LATERAL VIEW stack(2, 'article',  n.n_articles,  n.n_articles,
                      'sentence', n_sentences, n_articles_of_sentences) windows AS window, n_windows, n_articles
WHERE windows.n_articles > 0
SORT BY pair, n.cell, window
