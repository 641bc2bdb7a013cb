-- Is an entity news of the week or of the weekend?
--
-- One row per day of the week, 1 Monday to 7 Sunday: the distinct texts that name the entity, all distinct texts of
-- that day of the week, and the share with Wilson's 95 % interval (1927). The share takes out that papers are thicker
-- on some days. A text counts on the day of its first article.
--
-- Change: the entity.
WITH params AS (SELECT 'loc.ukraine' AS entity_id),
firsts AS (
  SELECT
    a.article_id AS text_id,
    1 + (CAST((a.published_date - DATE '1900-01-01') AS INT)) % 7 AS weekday
  FROM articles a
  JOIN story_clusters c ON c.article_id = a.article_id AND NOT c.is_duplicate
  WHERE a.published_date >= DATE '1900-01-01' AND a.n_tokens IS NOT NULL
),
naming AS (
  SELECT DISTINCT coalesce(m.cluster_id, m.article_id) AS text_id
  FROM mentions m
  JOIN params p ON m.entity_id = p.entity_id
),
counted AS (
  SELECT f.weekday, CAST(count(n.text_id) AS DOUBLE) AS k, CAST(count(*) AS DOUBLE) AS n
  FROM firsts f
  LEFT JOIN naming n ON n.text_id = f.text_id
  GROUP BY f.weekday
)
SELECT
  CAST(c.weekday AS BIGINT) AS weekday,
  CAST(c.k AS BIGINT) AS n_distinct_texts,
  CAST(c.n AS BIGINT) AS n_total_distinct_texts,
  round(c.k / c.n, 4) AS share,
  greatest(
    0.0,
    round((c.k + 1.920729 - 1.959964 * sqrt(c.k * (c.n - c.k) / c.n + 0.960365)) / (c.n + 3.841459), 4)) AS share_low,
  round((c.k + 1.920729 + 1.959964 * sqrt(c.k * (c.n - c.k) / c.n + 0.960365)) / (c.n + 3.841459), 4) AS share_high
FROM counted c
ORDER BY c.weekday
