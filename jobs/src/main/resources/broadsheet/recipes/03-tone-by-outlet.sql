-- In what tone do the outlets write where they name an entity, and does it change?
--
-- One row per outlet and period. tone_mean runs from -1 to 1 and is the tone of the sentences that hold the name:
-- bad news about a person counts as negative, whoever is to blame. It means little below some ten mentions, so read
-- it together with n_mentions; the three counts tell a mild tone from a divided one.
--
-- Change: the entity; the granularity (day, week, month, year).
WITH params AS (SELECT 'loc.ukraine' AS entity_id, 'year' AS granularity)
SELECT
  s.outlet,
  s.period,
  s.n_mentions,
  s.n_articles,
  round(s.tone_mean, 3) AS tone_mean,
  s.n_tone_negative,
  s.n_tone_neutral,
  s.n_tone_positive
FROM sentiment_over_time s
JOIN params p ON s.entity_id = p.entity_id AND s.granularity = p.granularity
WHERE s.scope = 'outlet' AND s.voice = 'all'
ORDER BY s.outlet NULLS LAST, s.period
