-- In what tone do the outlets write where they name an entity, and does it change?
--
-- One row per outlet and period. tone_mean runs from -1 to 1 and is the tone of the sentences that hold the name:
-- bad news about a person counts as negative, whoever is to blame. The true mean lies between tone_low and tone_high 95
-- times in 100; where is_small is true read the interval only, where it is NULL nothing. The three counts tell a mild
-- tone from a divided one. Recipe 17 compares two outlets.
--
-- Change: the entity; the granularity (day, week, month, quarter, year).
WITH params AS (SELECT 'loc.ukraine' AS entity_id, 'year' AS granularity)
SELECT
  s.outlet,
  s.period,
  s.n_mentions,
  s.n_articles,
  s.n_distinct_texts,
  round(s.tone_mean, 3) AS tone_mean,
  round(s.tone_low, 3) AS tone_low,
  round(s.tone_high, 3) AS tone_high,
  s.n_tone_negative,
  s.n_tone_neutral,
  s.n_tone_positive,
  s.is_small
FROM sentiment_over_time s
JOIN params p ON s.entity_id = p.entity_id AND s.granularity = p.granularity
WHERE s.scope = 'outlet' AND s.voice = 'all'
ORDER BY s.outlet NULLS LAST, s.period
