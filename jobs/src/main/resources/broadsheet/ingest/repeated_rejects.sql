-- The rejects that repeated articles become.
SELECT r.source_file, r.source_position, 'REPEATED' AS reason,
       concat('the same article as ', r.first_file, ', ', r.first_position) AS detail,
       left(a.text, 200) AS excerpt
FROM repeated AS r
JOIN (
  SELECT source_file, source_position, article_id, text, false AS is_new FROM articles
  UNION ALL
  SELECT source_file, source_position, article_id, text, true FROM parsed_articles
) AS a
  ON r.article_id = a.article_id AND r.source_file = a.source_file
     AND r.source_position = a.source_position AND r.is_new = a.is_new
