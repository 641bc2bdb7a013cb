-- Are headlines harsher than the texts below them?
--
-- One row per outlet: the mean tone of its headlines, that of the sentences of its texts, and the difference within an
-- article, with its 95 % interval (normal, over distinct texts; of two printings of one text each outlet's first
-- counts). Below 0 the headline is darker than the text.
--
-- Change: the least number of texts.
WITH params AS (SELECT 10 AS least),
toned AS (
  SELECT
    s.article_id,
    avg(CASE WHEN s.section = 'headline' THEN s.tone END) AS headline,
    avg(CASE WHEN s.section <> 'headline' THEN s.tone END) AS body
  FROM sentences s
  WHERE s.tone IS NOT NULL
  GROUP BY s.article_id
),
printed AS (
  SELECT
    a.outlet,
    t.headline,
    t.body,
    row_number() OVER (
      PARTITION BY a.outlet, coalesce(c.cluster_id, a.article_id)
      ORDER BY a.published_at NULLS LAST, a.article_id) AS place
  FROM toned t
  JOIN articles a ON a.article_id = t.article_id
  LEFT JOIN story_clusters c ON c.article_id = a.article_id
  WHERE t.headline IS NOT NULL AND t.body IS NOT NULL
),
counted AS (
  SELECT
    x.outlet,
    count(*) AS n,
    avg(x.headline) AS headline,
    avg(x.body) AS body,
    avg(x.headline - x.body) AS difference,
    stddev_samp(x.headline - x.body) / sqrt(count(*)) AS error
  FROM printed x
  WHERE x.place = 1
  GROUP BY x.outlet
)
SELECT
  c.outlet,
  c.n AS n_distinct_texts,
  round(c.headline, 3) AS headline_tone,
  round(c.body, 3) AS text_tone,
  round(c.difference, 3) AS difference,
  round(c.difference - 1.959964 * c.error, 3) AS difference_low,
  round(c.difference + 1.959964 * c.error, 3) AS difference_high
FROM counted c
JOIN params p ON c.n >= p.least
ORDER BY difference, c.outlet NULLS LAST
