-- Which entities belong together?
--
-- One row per pair named in one article, in the whole corpus, each text counted once. expected is the number of texts
-- if the two had nothing to do with one another. log_likelihood (Dunning 1993) orders the pairs by how sure it is that
-- they have, npmi (Bouma 2009) tells how exclusively: 1 if neither is ever named without the other. Only pairs are
-- shown that stand out among all pairs tested: of those with q_value below 0.05 one in twenty is chance (Benjamini and
-- Hochberg 1995). n_in_sentence is the number of the texts that name both in one sentence.
--
-- Change: the q_value; the number of rows.
WITH params AS (SELECT 0.05 AS most),
near AS (
  SELECT c.entity_a, c.entity_b, c.n_distinct_texts
  FROM cooccurrences c
  WHERE c.granularity = 'ever' AND c.scope = 'all' AND c.window = 'sentence'
)
SELECT
  ea.name AS name_a,
  eb.name AS name_b,
  c.n_distinct_texts,
  coalesce(n.n_distinct_texts, 0) AS n_in_sentence,
  c.n_distinct_texts_a,
  c.n_distinct_texts_b,
  round(c.expected, 2) AS expected,
  round(c.npmi, 3) AS npmi,
  round(c.log_likelihood, 2) AS log_likelihood,
  round(c.q_value, 4) AS q_value,
  c.entity_a,
  c.entity_b
FROM cooccurrences c
JOIN params p ON c.q_value < p.most
JOIN entities ea ON ea.entity_id = c.entity_a
JOIN entities eb ON eb.entity_id = c.entity_b
LEFT JOIN near n ON n.entity_a = c.entity_a AND n.entity_b = c.entity_b
WHERE c.granularity = 'ever' AND c.scope = 'all' AND c.window = 'article'
ORDER BY log_likelihood DESC, c.entity_a, c.entity_b
LIMIT 30
