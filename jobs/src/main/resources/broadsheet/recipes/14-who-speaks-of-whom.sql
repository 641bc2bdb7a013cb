-- Who is quoted about an entity, and how do they speak of it?
--
-- One row per speaker, from the mentions of the entity inside quotations and indirect speech of others.
-- sentiment_mean is how the speakers speak of the entity, tone_mean whether the news in their sentences is good or
-- bad: a mourner's sentence is sad and kind.
--
-- Change: the entity.
WITH params AS (SELECT 'per.mirela-corr' AS entity_id)
SELECT
  m.speaker_entity_id,
  e.name,
  CAST(count(*) AS BIGINT) AS n_mentions,
  CAST(count(DISTINCT m.article_id) AS BIGINT) AS n_articles,
  round(avg(m.tone), 3) AS tone_mean,
  round(avg(m.sentiment), 3) AS sentiment_mean
FROM mentions m
JOIN params p ON m.entity_id = p.entity_id
JOIN entities e ON m.speaker_entity_id = e.entity_id
WHERE m.speaker_entity_id <> m.entity_id
GROUP BY m.speaker_entity_id, e.name
ORDER BY n_mentions DESC, m.speaker_entity_id
