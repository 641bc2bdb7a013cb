-- Who stood together in the news of a month?
--
-- One row per edge of the month's network, for a graph program as it is: two entities that one text or more names
-- together, with npmi (Bouma 2009) and weight (how close in the text) for the thickness. Only edges are shown that
-- stand out from chance; of those with q_value below 0.05 one in twenty does not (Benjamini and Hochberg 1995).
--
-- Change: the month; the q_value.
WITH params AS (SELECT DATE '2024-01-01' AS month, 0.05 AS most)
SELECT
  c.entity_a AS source,
  c.entity_b AS target,
  ea.name AS source_name,
  eb.name AS target_name,
  ea.type AS source_type,
  eb.type AS target_type,
  c.n_distinct_texts,
  c.n_articles,
  round(c.expected, 2) AS expected,
  round(c.npmi, 3) AS npmi,
  round(c.weight, 3) AS weight,
  round(c.q_value, 4) AS q_value
FROM cooccurrences c
JOIN params p ON c.period = p.month AND c.q_value < p.most
JOIN entities ea ON ea.entity_id = c.entity_a
JOIN entities eb ON eb.entity_id = c.entity_b
WHERE c.granularity = 'month' AND c.scope = 'all' AND c.window = 'article'
ORDER BY c.n_distinct_texts DESC, npmi DESC, c.entity_a, c.entity_b
