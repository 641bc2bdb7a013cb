-- How many mentions would there be if nothing were missed and nothing wrong?
--
-- One row per entity: the mentions found, and the number corrected for the measured precision and recall of its type,
-- n * precision / recall, with its 95 % interval (see corrected_counts). It is right as far as the texts on which they
-- were measured are like yours: code a sample of your own and give it with --accuracy. Ranks whose intervals overlap
-- are no ranking.
--
-- Change: the number of rows.
SELECT
  c.entity_id,
  e.name,
  c.type,
  c.n_mentions,
  round(c.precision, 3) AS precision,
  round(c.recall, 3) AS recall,
  round(c.corrected, 1) AS corrected,
  round(c.corrected_low, 1) AS corrected_low,
  round(c.corrected_high, 1) AS corrected_high
FROM corrected_counts c
JOIN entities e ON e.entity_id = c.entity_id
ORDER BY c.n_mentions DESC, c.entity_id
LIMIT 20
