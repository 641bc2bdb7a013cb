-- Which records did not become articles, where and why?
--
-- One row per dump file and reason. share is the part of the file's records that were turned away for this reason;
-- n_articles is what the file did yield. The example is the first such record. Reasons are explained in the codebook.
--
-- Change: nothing.
WITH kept AS (
  SELECT a.source_file, count(*) AS n_articles FROM articles a GROUP BY a.source_file
),
turned_away AS (
  SELECT r.source_file, count(*) AS n_rejects FROM rejects r GROUP BY r.source_file
),
ranked AS (
  SELECT
    r.source_file,
    r.reason,
    r.source_position,
    r.detail,
    count(*) OVER (PARTITION BY r.source_file, r.reason) AS n_records,
    row_number() OVER (PARTITION BY r.source_file, r.reason ORDER BY r.source_position, r.detail) AS place
  FROM rejects r
)
SELECT
  x.source_file,
  x.reason,
  x.n_records,
  coalesce(k.n_articles, 0) AS n_articles,
  round(CAST(x.n_records AS DOUBLE) / (coalesce(k.n_articles, 0) + t.n_rejects), 4) AS share,
  x.source_position AS example_position,
  x.detail AS example_detail
FROM ranked x
JOIN turned_away t ON t.source_file = x.source_file
LEFT JOIN kept k ON k.source_file = x.source_file
WHERE x.place = 1
ORDER BY x.n_records DESC, x.source_file, x.reason
