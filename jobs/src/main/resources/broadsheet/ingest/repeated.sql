-- Articles whose key stands more than once: all but the first by file name and position, whichever run read them.
-- Only keys and places are compared; no text is shuffled.
WITH places AS (
  SELECT article_id, source_file, source_position, false AS is_new FROM articles
  UNION ALL
  SELECT article_id, source_file, source_position, true FROM parsed_articles
),
firsts AS (
  SELECT article_id, min(struct(source_file, source_position, is_new)) AS first
  FROM places
  GROUP BY article_id
  HAVING count(*) > 1
)
SELECT p.article_id, p.source_file, p.source_position, p.is_new,
       first.source_file AS first_file, first.source_position AS first_position
FROM places AS p
JOIN firsts AS f ON p.article_id = f.article_id
WHERE NOT (p.source_file = first.source_file AND p.source_position = first.source_position AND p.is_new = first.is_new)
