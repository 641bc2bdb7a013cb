-- Mentions, articles, mean tone and mean sentiment of every entity by day, week, month and year, per outlet and for all
-- outlets, in each voice and in all. Numbers are summed in ten-thousandths: a sum of doubles would depend on the order
-- of the rows.
WITH days AS (
  SELECT published_date, outlet, count(*) AS n_articles
  FROM articles
  WHERE n_tokens IS NOT NULL
  GROUP BY published_date, outlet
),
-- The cells that an article of a day and outlet counts in, with their denominators: every annotated article,
-- whether or not it names the entity.
day_cells AS (
  SELECT published_date, outlet AS day_outlet, n_articles, granularity, scope,
         if(granularity = 'undated', NULL, CAST(date_trunc(granularity, published_date) AS date)) AS period,
         if(scope = 'all', NULL, outlet)                                                          AS outlet
  FROM days
  LATERAL VIEW explode(if(published_date IS NULL, array('undated'), array('day', 'week', 'month', 'year')))
    AS granularity
  LATERAL VIEW explode(array('outlet', 'all')) AS scope
),
numbered_cells AS (
  SELECT *, dense_rank() OVER (ORDER BY granularity, period, scope, outlet) AS cell FROM day_cells
),
cells AS (
  SELECT cell, granularity, period, scope, outlet, sum(n_articles) AS n_total_articles
  FROM numbered_cells
  GROUP BY cell, granularity, period, scope, outlet
),
cells_of_day AS (
  SELECT published_date, day_outlet, collect_list(cell) AS cells
  FROM numbered_cells
  GROUP BY published_date, day_outlet
),
-- An article counts once in each voice that it names the entity in, and once in all.
in_article AS (
  SELECT number, published_date, outlet, coalesce(voice, 'all') AS voice,
         sum(CAST(round(tone * 10000) AS bigint))     AS tone,
         count_if(tone < 0)                           AS n_tone_negative,
         count_if(tone = 0)                           AS n_tone_neutral,
         count_if(tone > 0)                           AS n_tone_positive,
         sum(CAST(round(p_negative * 10000) AS bigint)) AS p_negative,
         sum(CAST(round(p_positive * 10000) AS bigint)) AS p_positive
  FROM mentions AS m
  JOIN numbered AS n ON m.entity_id = n.entity_id
  GROUP BY GROUPING SETS (
    (article_id, number, published_date, outlet, voice),
    (article_id, number, published_date, outlet)
  )
),
counts AS (
  SELECT number, cell, voice, count(*) AS n_articles, sum(tone) AS tone,
         sum(n_tone_negative) AS n_tone_negative, sum(n_tone_neutral) AS n_tone_neutral,
         sum(n_tone_positive) AS n_tone_positive,
         sum(p_negative) AS p_negative, sum(p_positive) AS p_positive
  FROM in_article AS a
  JOIN cells_of_day AS d ON a.published_date <=> d.published_date AND a.outlet <=> d.day_outlet
  LATERAL VIEW explode(cells) AS cell
  GROUP BY number, cell, voice
)
SELECT entity_id, granularity, period, scope, outlet, voice,
       n_mentions, n_articles, n_total_articles,
       CAST(n_articles AS double) / n_total_articles              AS share,
       round(CAST(tone AS double) / 10000 / n_mentions, 6)        AS tone_mean,
       n_tone_negative, n_tone_neutral, n_tone_positive,
       round(CAST(p_positive - p_negative AS double) / 10000 / n_mentions, 6) AS sentiment_mean,
       round(CAST(p_negative AS double) / 10000 / n_mentions, 6)  AS p_negative,
       round(1 - CAST(p_negative + p_positive AS double) / 10000 / n_mentions, 6) AS p_neutral,
       round(CAST(p_positive AS double) / 10000 / n_mentions, 6)  AS p_positive
FROM (SELECT *, n_tone_negative + n_tone_neutral + n_tone_positive AS n_mentions FROM counts) AS n
JOIN cells AS c ON n.cell = c.cell
JOIN numbered AS e ON n.number = e.number
SORT BY n.number, n.cell, voice
