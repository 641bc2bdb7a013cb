-- Who gets to speak?
--
-- One row per speaker: quotations between marks (direct ones and fragments), indirect speech, the articles that hold
-- them, and the part of all quotations. The row without an entity is what no name is known for: officials, sources,
-- pronouns that could mean two. It is often the largest: report it.
--
-- Change: the number of rows.
WITH total AS (SELECT CAST(count(*) AS BIGINT) AS n FROM quotations)
SELECT
  q.speaker_entity_id,
  e.name,
  CAST(count(*) AS BIGINT) AS n_quotations,
  CAST(sum(CASE WHEN q.kind <> 'indirect' THEN 1 ELSE 0 END) AS BIGINT) AS n_in_marks,
  CAST(sum(CASE WHEN q.kind = 'indirect' THEN 1 ELSE 0 END) AS BIGINT) AS n_indirect,
  CAST(count(DISTINCT q.article_id) AS BIGINT) AS n_articles,
  round(CAST(count(*) AS DOUBLE) / NULLIF(max(t.n), 0), 4) AS share
FROM quotations q
CROSS JOIN total t
LEFT JOIN entities e ON q.speaker_entity_id = e.entity_id
GROUP BY q.speaker_entity_id, e.name
ORDER BY n_quotations DESC, q.speaker_entity_id NULLS LAST
LIMIT 20
