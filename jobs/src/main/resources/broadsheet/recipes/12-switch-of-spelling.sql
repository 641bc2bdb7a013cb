-- How does a new spelling of a name win over the old one, month by month?
--
-- One row per month that names the entity, all outlets together. share_new is the part of the new spelling in the
-- mentions that use one of the two; other spellings count in n_total_mentions only. Its 95 % interval is Wilson's
-- (1927), each distinct text with one of the two a draw (one with both, two). n_outlets_new of n_outlets is how many
-- outlets write the new spelling at least as often as the old: a share may rise because a few outlets write much, this
-- count does not.
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
    sum(CASE WHEN s.spelling = p.new THEN s.n_mentions ELSE 0 END) AS n_new,
    sum(CASE WHEN s.spelling IN (p.old, p.new) THEN s.n_distinct_texts ELSE 0 END) AS n_texts
  FROM spellings_over_time s
  JOIN params p ON s.entity_id = p.entity_id
  WHERE s.granularity = 'month' AND s.voice = 'all'
  GROUP BY s.scope, s.outlet, s.period, s.n_total_mentions
),
months AS (
  SELECT
    u.period AS month,
    sum(CASE WHEN u.scope = 'all' THEN u.n_old ELSE 0 END) AS n_old,
    sum(CASE WHEN u.scope = 'all' THEN u.n_new ELSE 0 END) AS n_new,
    sum(CASE WHEN u.scope = 'all' THEN u.n_total_mentions ELSE 0 END) AS n_total_mentions,
    sum(CASE WHEN u.scope = 'outlet' AND u.n_new >= u.n_old AND u.n_new > 0 THEN 1 ELSE 0 END) AS n_outlets_new,
    sum(CASE WHEN u.scope = 'outlet' AND u.n_old + u.n_new > 0 THEN 1 ELSE 0 END) AS n_outlets,
    CAST(sum(CASE WHEN u.scope = 'all' THEN u.n_texts ELSE 0 END) AS DOUBLE) AS n,
    CAST(sum(CASE WHEN u.scope = 'all' THEN u.n_new ELSE 0 END) AS DOUBLE)
      / NULLIF(sum(CASE WHEN u.scope = 'all' THEN u.n_old + u.n_new ELSE 0 END), 0) AS p
  FROM used u
  GROUP BY u.period
)
SELECT
  m.month,
  CAST(m.n_old AS BIGINT) AS n_old,
  CAST(m.n_new AS BIGINT) AS n_new,
  CAST(m.n_total_mentions AS BIGINT) AS n_total_mentions,
  round(m.p, 4) AS share_new,
  greatest(
    0.0,
    round((m.p * m.n + 1.920729 - 1.959964 * sqrt(m.p * (1 - m.p) * m.n + 0.960365)) / (m.n + 3.841459), 4)) AS share_low,
  round((m.p * m.n + 1.920729 + 1.959964 * sqrt(m.p * (1 - m.p) * m.n + 0.960365)) / (m.n + 3.841459), 4) AS share_high,
  CAST(m.n_outlets_new AS BIGINT) AS n_outlets_new,
  CAST(m.n_outlets AS BIGINT) AS n_outlets
FROM months m
ORDER BY m.month
