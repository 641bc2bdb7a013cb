-- Which entities belong together in the news of a year?
--
-- One row per pair named in one article. n_expected is the number of such articles if the two had nothing to do with
-- each other; npmi is 0 then and 1 if neither is ever named without the other. Counts alone favour the names that are
-- everywhere, npmi alone favours the rarest, hence the least number of articles.
--
-- Change: the year; the least number of articles. For pairs within one sentence recipe 07 shows the sentences.
WITH params AS (SELECT DATE '2024-01-01' AS from_date, DATE '2025-01-01' AS to_date, 4 AS least),
total AS (
  SELECT CAST(sum(c.n_annotated) AS DOUBLE) AS n
  FROM coverage c
  CROSS JOIN params p
  WHERE c.date >= p.from_date AND c.date < p.to_date
),
alone AS (
  SELECT m.entity_id, count(DISTINCT m.article_id) AS n
  FROM mentions m
  CROSS JOIN params p
  WHERE m.published_date >= p.from_date AND m.published_date < p.to_date
  GROUP BY m.entity_id
),
together AS (
  SELECT c.entity_a, c.entity_b, CAST(sum(c.n_articles) AS BIGINT) AS n
  FROM cooccurrences c
  CROSS JOIN params p
  WHERE c.window = 'article' AND c.period >= p.from_date AND c.period < p.to_date
  GROUP BY c.entity_a, c.entity_b
)
SELECT
  ea.name AS name_a,
  eb.name AS name_b,
  t.n AS n_articles,
  a.n AS n_articles_a,
  b.n AS n_articles_b,
  round(CAST(a.n AS DOUBLE) * b.n / total.n, 2) AS n_expected,
  round(ln(t.n * total.n / (CAST(a.n AS DOUBLE) * b.n)) / NULLIF(-ln(t.n / total.n), 0), 3) AS npmi,
  t.entity_a,
  t.entity_b
FROM together t
JOIN alone a ON a.entity_id = t.entity_a
JOIN alone b ON b.entity_id = t.entity_b
JOIN entities ea ON ea.entity_id = t.entity_a
JOIN entities eb ON eb.entity_id = t.entity_b
CROSS JOIN total
CROSS JOIN params p
WHERE t.n >= p.least
ORDER BY npmi DESC NULLS LAST, n_articles DESC, t.entity_a, t.entity_b
LIMIT 30
