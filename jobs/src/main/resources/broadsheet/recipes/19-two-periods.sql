-- Is an entity spoken of better than it was?
--
-- One row. sentiment is the mean over the mentions, -1 to 1, a before and b after the turn; if difference_high is below
-- 0 it is spoken of better since, if difference_low is above 0 worse, else this corpus does not tell. The interval
-- holds the true difference 95 times in 100. Mentions of one text are no independent choices, so it is laid over
-- distinct texts: the variance of a difference of two ratios by Taylor linearisation (Cochran, Sampling techniques,
-- 1977, chapter 6), Student's t for as many texts as the mentions are worth (Kish, Survey sampling, 1965). A text that
-- is on both sides is counted so. Without two texts on either side there is no interval: it is NULL.
--
-- Change: the entity; the first day of each period and the day after the last one.
WITH params AS (
  SELECT
    'loc.ukraine' AS entity_id,
    DATE '2023-01-01' AS from_date,
    DATE '2024-01-01' AS turn_date,
    DATE '2025-01-01' AS to_date
),
texts AS (
  SELECT
    coalesce(m.cluster_id, m.article_id) AS text_id,
    CAST(sum(CASE WHEN m.published_date < p.turn_date THEN 1 ELSE 0 END) AS DOUBLE) AS n_a,
    CAST(sum(CASE WHEN m.published_date >= p.turn_date THEN 1 ELSE 0 END) AS DOUBLE) AS n_b,
    CAST(sum(CASE WHEN m.published_date < p.turn_date THEN CAST(round(m.sentiment * 10000) AS BIGINT) ELSE 0 END) AS DOUBLE) / 10000
      AS s_a,
    CAST(sum(CASE WHEN m.published_date >= p.turn_date THEN CAST(round(m.sentiment * 10000) AS BIGINT) ELSE 0 END) AS DOUBLE) / 10000
      AS s_b
  FROM mentions m
  JOIN params p ON m.entity_id = p.entity_id AND m.published_date >= p.from_date AND m.published_date < p.to_date
  GROUP BY coalesce(m.cluster_id, m.article_id)
),
means AS (
  SELECT
    sum(t.n_a) AS n_a,
    sum(t.n_b) AS n_b,
    sum(CASE WHEN t.n_a > 0 THEN 1 ELSE 0 END) AS texts_a,
    sum(CASE WHEN t.n_b > 0 THEN 1 ELSE 0 END) AS texts_b,
    sum(t.s_a) / NULLIF(sum(t.n_a), 0) AS mean_a,
    sum(t.s_b) / NULLIF(sum(t.n_b), 0) AS mean_b,
    least(
      sum(t.n_a) * sum(t.n_a) / NULLIF(sum(t.n_a * t.n_a), 0),
      sum(t.n_b) * sum(t.n_b) / NULLIF(sum(t.n_b * t.n_b), 0)) AS worth
  FROM texts t
),
spread AS (
  SELECT
    m.n_a, m.n_b, m.texts_a, m.texts_b, m.mean_a, m.mean_b,
    greatest(m.worth - 1, 1) AS freedom,
    sqrt(
      CASE WHEN m.texts_a > 1 AND m.texts_b > 1 THEN m.worth / (m.worth - 1) END
      * sum(power((t.s_a - m.mean_a * t.n_a) / m.n_a - (t.s_b - m.mean_b * t.n_b) / m.n_b, 2))) AS error
  FROM texts t
  CROSS JOIN means m
  GROUP BY m.n_a, m.n_b, m.texts_a, m.texts_b, m.mean_a, m.mean_b, m.worth
),
halved AS (
  SELECT
    s.*,
    s.error * (1.959964 + 2.372271 / s.freedom + 2.822499 / power(s.freedom, 2) + 2.555852 / power(s.freedom, 3)) AS half
  FROM spread s
)
SELECT
  p.entity_id,
  p.turn_date,
  CAST(h.n_a AS BIGINT) AS n_mentions_a,
  CAST(h.n_b AS BIGINT) AS n_mentions_b,
  CAST(h.texts_a AS BIGINT) AS n_distinct_texts_a,
  CAST(h.texts_b AS BIGINT) AS n_distinct_texts_b,
  round(h.mean_a, 3) AS sentiment_a,
  round(h.mean_b, 3) AS sentiment_b,
  round(h.mean_a - h.mean_b, 3) AS difference,
  round(h.mean_a - h.mean_b - h.half, 3) AS difference_low,
  round(h.mean_a - h.mean_b + h.half, 3) AS difference_high
FROM halved h
CROSS JOIN params p
ORDER BY p.entity_id
