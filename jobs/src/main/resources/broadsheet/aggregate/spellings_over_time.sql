-- Which spelling of every entity is used when: by month, per outlet and for all outlets, in each voice and in all.
-- Within an entity, case alone makes no other spelling: headlines in capitals count with the usual form.
WITH article AS (
  SELECT entity_id, lower(spelling) AS folded, n.outlet, month, text, coalesce(voice, 'all') AS voice,
         count(*) AS n_mentions
  FROM mentions AS m
  JOIN annotated AS n ON m.article_id = n.article_id
  GROUP BY GROUPING SETS (
    (article, entity_id, lower(spelling), n.outlet, month, text, voice),
    (article, entity_id, lower(spelling), n.outlet, month, text)
  )
),
-- An article belongs to one month and one outlet, so counts of articles add up. A distinct text may be in several.
spelled AS (
  SELECT entity_id, folded, if(month IS NULL, 5, 2) AS granularity, coalesce(month, 0) AS period, place AS outlet, voice,
         sum(n_mentions) AS n_mentions, count(*) AS n_articles, count(DISTINCT text) AS n_distinct_texts,
         count(DISTINCT nullif(outlet, 0)) AS n_outlets
  FROM article LATERAL VIEW explode(array(outlet, -1)) AS place
  GROUP BY entity_id, folded, month, place, voice
),
printed AS (
  SELECT entity_id, spelling, count(*) AS n FROM mentions GROUP BY entity_id, spelling
),
usual AS (
  SELECT entity_id, lower(spelling) AS folded, max_by(spelling, struct(n, spelling)) AS spelling
  FROM printed
  GROUP BY entity_id, lower(spelling)
),
totals AS (
  SELECT entity_id, granularity, period, outlet,
         element_at(array('all', 'author', 'direct_quotation', 'indirect_speech'), voice + 1) AS voice,
         f.n_mentions AS n_total_mentions, n_distinct_texts AS n_total_distinct_texts
  FROM entity_cells AS f JOIN numbered AS e ON f.number = e.number
)
SELECT s.entity_id, spelling, granularity_name AS granularity, period_date AS period, scope, outlet_name AS outlet,
       s.voice, n_mentions, n_articles, n_distinct_texts, n_outlets, n_total_mentions, t.n_total_distinct_texts,
       CAST(n_mentions AS double) / n_total_mentions                          AS share,
       wilson_low(n_mentions / n_total_mentions * t.n_total_distinct_texts, t.n_total_distinct_texts)  AS share_low,
       wilson_high(n_mentions / n_total_mentions * t.n_total_distinct_texts, t.n_total_distinct_texts) AS share_high
FROM spelled AS s
JOIN totals AS t
  ON s.entity_id = t.entity_id AND s.granularity = t.granularity AND s.period = t.period AND s.outlet = t.outlet
 AND s.voice = t.voice
JOIN cells AS c ON s.granularity = c.granularity AND s.period = c.period AND s.outlet = c.outlet
JOIN usual AS u ON s.entity_id = u.entity_id AND s.folded = u.folded
