-- Articles of the same words. Each run without a gap of more than 14 days is led by its first article, its version; undated ones are of the first run.
-- Short texts of the same words are the same only within a run: "watch live" comes again.
WITH ordered AS (
  SELECT place, day, print.key AS key, print.is_short AS is_short,
         lag(day) OVER (PARTITION BY print.key ORDER BY place) AS day_before
  FROM prints
),
runs AS (
  SELECT *, CASE WHEN day IS NULL THEN 0 ELSE count_if(day - day_before > 14) OVER (PARTITION BY key ORDER BY place) END AS run
  FROM ordered
)
SELECT place,
       is_short,
       min(place) OVER (PARTITION BY key, run) AS version,
       min(place) OVER (PARTITION BY key, CASE WHEN is_short THEN run END) AS first_version
FROM runs
