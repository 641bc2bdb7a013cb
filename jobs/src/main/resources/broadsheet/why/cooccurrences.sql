-- The mentions behind a row of cooccurrences, in n_articles articles: of window sentence those in sentences that name
-- both entities, of window paragraph those in paragraphs that do, of window article those in articles that do and that
-- name no more than 200 entities, as longer lists do not count there.
-- Words with a colon are the row's own values: :entity_a, :entity_b, :window, :granularity, :period, :scope, :outlet.
WITH named AS (
  SELECT
    m.*,
    CASE :window WHEN 'sentence' THEN m.sentence WHEN 'paragraph' THEN m.paragraph ELSE 0 END AS place
  FROM mentions m
  WHERE (m.entity_id = :entity_a OR m.entity_id = :entity_b)
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
),
together AS (
  SELECT n.article_id, n.place
  FROM named n
  GROUP BY n.article_id, n.place
  HAVING count(DISTINCT n.entity_id) = 2
),
hubs AS (
  SELECT m.article_id
  FROM mentions m
  JOIN (SELECT DISTINCT article_id FROM together) t ON t.article_id = m.article_id
  WHERE :window = 'article'
  GROUP BY m.article_id
  HAVING count(DISTINCT m.entity_id) > 200
)
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
FROM named m
JOIN together t ON t.article_id = m.article_id AND t.place = m.place
LEFT JOIN hubs h ON h.article_id = m.article_id
JOIN sentences s ON s.article_id = m.article_id AND s.sentence = m.sentence
JOIN articles a ON a.article_id = m.article_id
WHERE h.article_id IS NULL
ORDER BY m.published_date NULLS LAST, m.article_id, m.char_start
