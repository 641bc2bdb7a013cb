-- The mentions behind a row of entities, n_mentions rows in n_articles articles.
-- Words with a colon are the row's own values: :entity_id.
SELECT
  m.published_date,
  m.outlet,
  a.title,
  a.url,
  a.source_file,
  a.source_position,
  m.article_id,
  coalesce(m.cluster_id, m.article_id) AS text_id,
  m.is_duplicate,
  m.sentence,
  s.char_start AS sentence_start,
  s.char_end AS sentence_end,
  substring(a.text, s.char_start + 1, s.char_end - s.char_start) AS sentence_text,
  m.entity_id,
  m.surface,
  m.char_start,
  m.char_end,
  m.mention_id
FROM mentions m
JOIN sentences s ON s.article_id = m.article_id AND s.sentence = m.sentence
JOIN articles a ON a.article_id = m.article_id
WHERE m.entity_id = :entity_id
ORDER BY m.published_date NULLS LAST, m.article_id, m.char_start
