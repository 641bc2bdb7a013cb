-- When does each outlet change its spelling of a name, say from Kiev to Kyiv?
--
-- One row per outlet, month and spelling, titles and possessive endings cut off. share is the part of this spelling in
-- all mentions of the entity by the outlet in the month: the month in which one falls from 1 to 0 is the change, if the
-- intervals before and after do not overlap. Lone late cases of an old spelling are often wire copy, which keeps the
-- agency's.
--
-- Change: the entity. Which spellings it has is in aliases.
WITH params AS (SELECT 'loc.kyiv' AS entity_id)
SELECT
  s.outlet,
  s.period AS month,
  s.spelling,
  s.n_mentions,
  s.n_articles,
  s.n_distinct_texts,
  round(s.share, 4) AS share,
  round(s.share_low, 4) AS share_low,
  round(s.share_high, 4) AS share_high
FROM spellings_over_time s
JOIN params p ON s.entity_id = p.entity_id
WHERE s.scope = 'outlet' AND s.granularity = 'month' AND s.voice = 'all'
ORDER BY s.outlet NULLS LAST, s.period, s.n_mentions DESC, s.spelling
