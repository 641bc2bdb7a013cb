-- When does each outlet change its spelling of a name, say from Kiev to Kyiv?
--
-- One row per outlet, month and spelling, possessive endings cut off. share is the part of this spelling in all
-- mentions of the entity by the outlet in the month: the month in which one falls from 1 to 0 is the change. Lone
-- late cases of an old spelling are often wire copy, which keeps the agency's.
--
-- Change: the entity. Which spellings it has is in aliases.
WITH params AS (SELECT 'loc.kyiv' AS entity_id),
named AS (
  SELECT
    m.outlet,
    make_date(year(m.published_date), month(m.published_date), 1) AS month,
    replace(replace(m.surface, '’s', ''), '''s', '') AS spelling,
    m.article_id
  FROM mentions m
  JOIN params p ON m.entity_id = p.entity_id
  WHERE m.published_date IS NOT NULL
),
counted AS (
  SELECT
    n.outlet,
    n.month,
    n.spelling,
    count(*) AS n_mentions,
    count(DISTINCT n.article_id) AS n_articles
  FROM named n
  GROUP BY n.outlet, n.month, n.spelling
)
SELECT
  c.outlet,
  c.month,
  c.spelling,
  c.n_mentions,
  c.n_articles,
  round(
    CAST(c.n_mentions AS DOUBLE) / CAST(sum(c.n_mentions) OVER (PARTITION BY c.outlet, c.month) AS DOUBLE), 4)
    AS share
FROM counted c
ORDER BY c.outlet NULLS LAST, c.month, c.n_mentions DESC, c.spelling
