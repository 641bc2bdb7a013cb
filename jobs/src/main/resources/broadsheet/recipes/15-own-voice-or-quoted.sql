-- Is it the outlets that speak ill of an entity, or the people they quote?
--
-- One row per voice. author is the article's own text; what stands between quotation marks or is told as said by
-- somebody counts apart. p_negative and p_positive are the expected shares of mentions that speak ill or well of the
-- entity; the rest is neutral.
--
-- Change: the entity.
WITH params AS (SELECT 'per.mirela-corr' AS entity_id)
SELECT
  m.voice,
  CAST(count(*) AS BIGINT) AS n_mentions,
  CAST(count(DISTINCT m.article_id) AS BIGINT) AS n_articles,
  round(avg(m.tone), 3) AS tone_mean,
  round(avg(m.sentiment), 3) AS sentiment_mean,
  round(avg(m.p_negative), 3) AS p_negative,
  round(avg(m.p_positive), 3) AS p_positive
FROM mentions m
JOIN params p ON m.entity_id = p.entity_id
GROUP BY m.voice
ORDER BY m.voice
