-- Which sentences stand behind a figure?
--
-- The way back from one cell of sentiment_over_time (an entity, a month, an outlet) to what was printed: one row per
-- mention, with its sentence and the place of the article in the dumps. n_mentions of the cell is the number of rows
-- here. Read a few before you publish the figure. `broadsheet why` does the same for any row of any table.
--
-- Change: the entity, the month and the outlet.
WITH params AS (
  SELECT 'loc.kyiv' AS entity_id, DATE '2023-02-01' AS month, 'Capital Ledger' AS outlet
)
SELECT
  m.published_date,
  a.title,
  m.surface,
  m.section,
  round(m.tone, 3) AS tone,
  substring(a.text, s.char_start + 1, s.char_end - s.char_start) AS sentence_text,
  a.source_file,
  a.source_position,
  m.mention_id
FROM mentions m
JOIN params p
  ON m.entity_id = p.entity_id
  AND m.outlet = p.outlet
  AND make_date(year(m.published_date), month(m.published_date), 1) = p.month
JOIN sentences s ON s.article_id = m.article_id AND s.sentence = m.sentence
JOIN articles a ON a.article_id = m.article_id
ORDER BY m.published_date, m.article_id, m.char_start
