-- Periods and outlets that figures are split by, with their denominators: every annotated article, whether or not it
-- names the entity. Numbers as in the class Cell, cell as its method number.
WITH counted AS (
  SELECT granularity, outlet, text,
         CASE granularity
           WHEN 0 THEN day
           WHEN 1 THEN unix_date(CAST(date_trunc('week', date_from_unix_date(day)) AS date))
           WHEN 2 THEN month
           WHEN 3 THEN unix_date(CAST(date_trunc('quarter', date_from_unix_date(day)) AS date))
           WHEN 4 THEN unix_date(CAST(date_trunc('year', date_from_unix_date(day)) AS date))
           ELSE 0
         END AS period
  FROM (
    SELECT text, day, month, explode(array(-1, outlet)) AS outlet,
           explode(if(day IS NULL, array(5, 6), array(0, 1, 2, 3, 4, 6))) AS granularity
    FROM annotated
  )
)
SELECT c.granularity, c.period, c.outlet, n_total_articles, n_total_distinct_texts,
       shiftleft(CAST(c.granularity AS bigint), 60) + shiftleft(CAST(c.period + 134217728 AS bigint), 32)
         + c.outlet + 1                                           AS cell,
       element_at(array('day', 'week', 'month', 'quarter', 'year', 'undated', 'ever'), c.granularity + 1) AS granularity_name,
       if(c.granularity > 4, NULL, date_from_unix_date(c.period)) AS period_date,
       if(c.outlet = -1, 'all', 'outlet')                         AS scope,
       o.outlet                                                   AS outlet_name
FROM (
  SELECT granularity, period, outlet, count(*) AS n_total_articles, count(DISTINCT text) AS n_total_distinct_texts
  FROM counted
  GROUP BY granularity, period, outlet
) AS c
LEFT JOIN outlets AS o ON c.outlet = o.number
