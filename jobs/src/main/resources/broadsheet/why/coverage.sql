-- The articles behind a row of coverage, n_articles of them, each with its mentions, n_mentions in all; an article that
-- names nobody has one row without a mention. n_distinct_texts leaves out copies of earlier articles: they have no
-- text_id.
-- Words with a colon are the row's own values: :outlet, :language, :date.
SELECT
  a.published_date,
  a.outlet,
  a.title,
  a.url,
  a.source_file,
  a.source_position,
  a.article_id,
  CASE WHEN c.is_duplicate THEN NULL ELSE a.article_id END AS text_id,
  c.is_duplicate,
  m.sentence,
  s.char_start AS sentence_start,
  s.char_end AS sentence_end,
  substring(a.text, s.char_start + 1, s.char_end - s.char_start) AS sentence_text,
  m.entity_id,
  m.surface,
  m.char_start,
  m.char_end,
  m.mention_id
FROM articles a
LEFT JOIN story_clusters c ON c.article_id = a.article_id
LEFT JOIN mentions m ON m.article_id = a.article_id
LEFT JOIN sentences s ON s.article_id = m.article_id AND s.sentence = m.sentence
WHERE a.outlet IS NOT DISTINCT FROM :outlet
  AND a.language IS NOT DISTINCT FROM :language
  AND a.published_date IS NOT DISTINCT FROM :date
ORDER BY a.published_date NULLS LAST, a.article_id, m.char_start
