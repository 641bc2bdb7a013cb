-- The articles to compare, with what is boilerplate in them.
WITH places AS (
  SELECT place FROM pairs UNION SELECT earlier FROM pairs
),
boilerplates AS (
  SELECT place, collect_set(boilerplate) AS boilerplate
  FROM shared
  WHERE boilerplate IS NOT NULL
  GROUP BY place
)
SELECT p.place, p.print, coalesce(b.boilerplate, array()) AS boilerplate
FROM prints AS p
LEFT SEMI JOIN places ON p.place = places.place
LEFT JOIN boilerplates AS b ON p.place = b.place
