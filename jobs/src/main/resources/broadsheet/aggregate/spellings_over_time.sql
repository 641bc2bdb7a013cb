-- Which spelling of every entity is used when: by month, per outlet and for all outlets, in each voice and in all.
-- Within an entity, case alone makes no other spelling: headlines in capitals count with the usual form.
WITH article AS (
  SELECT entity_id, lower(spelling) AS folded, outlet, published_date, coalesce(voice, 'all') AS voice,
         count(*) AS n_mentions
  FROM mentions
  GROUP BY GROUPING SETS (
    (article_id, entity_id, lower(spelling), outlet, published_date, voice),
    (article_id, entity_id, lower(spelling), outlet, published_date)
  )
),
-- An article belongs to one month and one outlet, so counts of articles add up.
cells AS (
  SELECT entity_id, folded, CAST(date_trunc('month', published_date) AS date) AS period,
         if(grouping(outlet) = 0, 'outlet', 'all') AS scope, outlet, voice,
         sum(n_mentions) AS n_mentions, count(*) AS n_articles
  FROM article
  GROUP BY GROUPING SETS (
    (entity_id, folded, voice, CAST(date_trunc('month', published_date) AS date), outlet),
    (entity_id, folded, voice, CAST(date_trunc('month', published_date) AS date))
  )
),
printed AS (
  SELECT entity_id, spelling, count(*) AS n FROM mentions GROUP BY entity_id, spelling
),
usual AS (
  SELECT entity_id, lower(spelling) AS folded, max_by(spelling, struct(n, spelling)) AS spelling
  FROM printed
  GROUP BY entity_id, lower(spelling)
)
SELECT c.entity_id, spelling, if(period IS NULL, 'undated', 'month') AS granularity, period, scope, outlet, voice,
       n_mentions, n_articles,
       sum(n_mentions) OVER cell                                  AS n_total_mentions,
       CAST(n_mentions AS double) / sum(n_mentions) OVER cell     AS share
FROM cells AS c
JOIN usual AS u ON c.entity_id = u.entity_id AND c.folded = u.folded
WINDOW cell AS (PARTITION BY c.entity_id, period, scope, outlet, voice)
