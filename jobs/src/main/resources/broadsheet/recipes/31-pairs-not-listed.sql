-- How many pairs of names are seen too rarely to be listed?
--
-- One row per number of articles, five meaning five and more: the pairs of entities that one sentence names together in
-- so many articles, and how many of them have rows in cooccurrences. Pairs of one article have none unless the run was
-- told so: they are most of all pairs, and say nothing. The first row is what is not seen there.
--
-- Change: nothing.
WITH named AS (
  SELECT DISTINCT m.article_id, m.sentence, m.entity_id FROM mentions m
),
pairs AS (
  SELECT a.entity_id AS entity_a, b.entity_id AS entity_b, count(DISTINCT a.article_id) AS n_articles
  FROM named a
  JOIN named b ON b.article_id = a.article_id AND b.sentence = a.sentence AND b.entity_id > a.entity_id
  GROUP BY a.entity_id, b.entity_id
),
listed AS (
  SELECT c.entity_a, c.entity_b
  FROM cooccurrences c
  WHERE c.window = 'sentence' AND c.granularity = 'ever' AND c.scope = 'all'
)
SELECT
  CAST(least(p.n_articles, 5) AS BIGINT) AS n_articles,
  CAST(count(*) AS BIGINT) AS n_pairs,
  CAST(count(l.entity_a) AS BIGINT) AS n_listed
FROM pairs p
LEFT JOIN listed l ON l.entity_a = p.entity_a AND l.entity_b = p.entity_b
GROUP BY CAST(least(p.n_articles, 5) AS BIGINT)
ORDER BY n_articles
