-- Dump files with what became of their records. How many there are was counted as they were read, apart from the
-- tables they went to.
WITH accepted AS (
  SELECT source_file, count(*) AS n FROM articles GROUP BY source_file
),
turned_away AS (
  SELECT source_file, count(*) AS n FROM rejects GROUP BY source_file
)
SELECT i.source_file, i.sha256, i.n_bytes, i.format, i.mapping, i.n_records,
       coalesce(a.n, 0) AS n_articles,
       coalesce(r.n, 0) AS n_rejects
FROM counted_inputs AS i
LEFT JOIN accepted AS a ON i.source_file = a.source_file
LEFT JOIN turned_away AS r ON i.source_file = r.source_file
