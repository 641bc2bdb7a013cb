-- What the corpus holds of each outlet, language and day; undated articles under a NULL date. Outlets with an article
-- in ten days or more get rows of zeros for the days between.
WITH days AS (
  SELECT a.outlet, language, published_date AS date,
         count(*)                       AS n_articles,
         count_if(NOT is_duplicate)     AS n_distinct_texts,
         count_if(is_duplicate)         AS n_duplicates,
         count(wire_agency)             AS n_wire,
         count(n_tokens)                AS n_annotated,
         count_if(n_entities > 200)     AS n_hubs,
         coalesce(sum(n_mentions), 0)   AS n_mentions,
         count_if(array_contains(text_quality, 'short')) AS n_short,
         count_if(array_contains(text_quality, 'truncated')) AS n_truncated,
         count_if(arrays_overlap(text_quality, array('headline_only', 'teaser_only'))) AS n_teasers,
         count_if(array_contains(text_quality, 'masked')) AS n_masked,
         count_if(arrays_overlap(text_quality, array('mojibake', 'not_utf8'))) AS n_mojibake,
         count_if(array_contains(text_quality, 'lower_case')) AS n_lower_case,
         count_if(array_contains(text_quality, 'boilerplate_left')) AS n_boilerplate,
         count_if(array_contains(text_quality, 'ocr_like')) AS n_ocr_like
  FROM articles AS a
  JOIN story_clusters AS s ON a.article_id = s.article_id
  LEFT JOIN annotated AS n ON a.article_id = n.article_id
  GROUP BY a.outlet, language, published_date
),
-- How many articles an outlet has on a day of each kind, Monday to Sunday: one that rests on Sundays has no holes there.
outlets AS (
  SELECT outlet, min(date) AS first_date, max(date) AS last_date
  FROM days
  WHERE outlet IS NOT NULL AND date IS NOT NULL
  GROUP BY outlet
  HAVING 10 * sum(n_articles) > datediff(max(date), min(date))
),
calendar AS (
  SELECT outlet, explode(sequence(first_date, last_date)) AS date FROM outlets
),
filled AS (
  SELECT c.outlet, c.date, coalesce(n_articles, 0) AS n_articles
  FROM calendar AS c
  LEFT JOIN (SELECT outlet, date, sum(n_articles) AS n_articles FROM days GROUP BY outlet, date) AS d
    ON c.outlet = d.outlet AND c.date = d.date
),
usual AS (
  SELECT outlet, date, n_articles,
         avg(n_articles) OVER (PARTITION BY outlet, weekday(date)) AS n_expected,
         count_if(n_articles > 0) OVER (PARTITION BY outlet ORDER BY date) AS stretch
  FROM filled
),
empty AS (
  SELECT outlet, date, sum(n_expected) OVER (PARTITION BY outlet, stretch) AS n_missing
  FROM usual
  WHERE n_articles = 0
)
SELECT *, false AS is_gap FROM days
UNION ALL
SELECT outlet, NULL AS language, date, 0, 0, 0, 0, 0, 0, 0,
       0, 0, 0, 0, 0, 0, 0, 0, exp(-n_missing) < 0.01 AS is_gap FROM empty
