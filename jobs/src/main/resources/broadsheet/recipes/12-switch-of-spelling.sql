-- How does a new spelling of a name win over the old one, month by month?
--
-- One row per month that names the entity, all outlets together. share_new is the part of the new spelling in the
-- mentions that use one of the two; other spellings count in n_total_mentions only. n_outlets_new of n_outlets is how
-- many outlets write the new spelling at least as often as the old: a share may rise because a few outlets write
-- much, this count does not. Of few mentions read neither.
--
-- Change: the entity, the old and the new spelling.
WITH params AS (SELECT 'loc.kyiv' AS entity_id, 'Kiev' AS old, 'Kyiv' AS new),
used AS (
  SELECT
    s.scope,
    s.outlet,
    s.period,
    s.n_total_mentions,
    sum(CASE WHEN s.spelling = p.old THEN s.n_mentions ELSE 0 END) AS n_old,
    sum(CASE WHEN s.spelling = p.new THEN s.n_mentions ELSE 0 END) AS n_new
  FROM spellings_over_time s
  JOIN params p ON s.entity_id = p.entity_id
  WHERE s.granularity = 'month' AND s.voice = 'all'
  GROUP BY s.scope, s.outlet, s.period, s.n_total_mentions
)
SELECT
  u.period AS month,
  CAST(sum(CASE WHEN u.scope = 'all' THEN u.n_old ELSE 0 END) AS BIGINT) AS n_old,
  CAST(sum(CASE WHEN u.scope = 'all' THEN u.n_new ELSE 0 END) AS BIGINT) AS n_new,
  CAST(sum(CASE WHEN u.scope = 'all' THEN u.n_total_mentions ELSE 0 END) AS BIGINT) AS n_total_mentions,
  round(
    CAST(sum(CASE WHEN u.scope = 'all' THEN u.n_new ELSE 0 END) AS DOUBLE)
    / NULLIF(sum(CASE WHEN u.scope = 'all' THEN u.n_old + u.n_new ELSE 0 END), 0), 4) AS share_new,
  CAST(sum(CASE WHEN u.scope = 'outlet' AND u.n_new >= u.n_old AND u.n_new > 0 THEN 1 ELSE 0 END) AS BIGINT)
    AS n_outlets_new,
  CAST(sum(CASE WHEN u.scope = 'outlet' AND u.n_old + u.n_new > 0 THEN 1 ELSE 0 END) AS BIGINT) AS n_outlets
FROM used u
GROUP BY u.period
ORDER BY u.period
