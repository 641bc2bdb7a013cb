-- The mentions behind a row of sentiment_over_time, n_mentions rows in n_articles articles.
-- Words with a colon are the row's own values: :entity_id, :granularity, :period, :scope, :outlet, :voice.
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
  AND (:voice = 'all' OR m.voice = :voice)
  AND (:scope = 'all' OR m.outlet IS NOT DISTINCT FROM :outlet)
  AND CASE :granularity
    WHEN 'ever' THEN true
    WHEN 'undated' THEN m.published_date IS NULL
    WHEN 'day' THEN m.published_date = :period
    WHEN 'week' THEN CAST(date_trunc('week', m.published_date) AS DATE) = :period
    WHEN 'month' THEN CAST(date_trunc('month', m.published_date) AS DATE) = :period
    WHEN 'quarter' THEN CAST(date_trunc('quarter', m.published_date) AS DATE) = :period
    WHEN 'year' THEN CAST(date_trunc('year', m.published_date) AS DATE) = :period
  END
ORDER BY m.published_date NULLS LAST, m.article_id, m.char_start
