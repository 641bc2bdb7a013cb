-- Whose rank do copies make?
--
-- One row per entity: its rank by articles, its rank by distinct texts, and how many printings a text with it had on
-- average. Those whose rank falls most when copies count once stand first: agency stories, printed everywhere. Equal
-- numbers have equal ranks.
--
-- Change: the type; the least number of articles; the number of rows.
WITH params AS (SELECT 'PER' AS type, 5 AS least),
counted AS (
  SELECT
    m.entity_id,
    count(DISTINCT m.article_id) AS n_articles,
    count(DISTINCT coalesce(m.cluster_id, m.article_id)) AS n_distinct_texts
  FROM mentions m
  JOIN params p ON m.type = p.type
  GROUP BY m.entity_id
),
ranked AS (
  SELECT
    c.entity_id,
    c.n_articles,
    c.n_distinct_texts,
    rank() OVER (ORDER BY c.n_articles DESC) AS rank_by_articles,
    rank() OVER (ORDER BY c.n_distinct_texts DESC) AS rank_by_texts
  FROM counted c
)
SELECT
  r.entity_id,
  e.name,
  r.n_articles,
  r.n_distinct_texts,
  round(CAST(r.n_articles AS DOUBLE) / r.n_distinct_texts, 2) AS printings,
  CAST(r.rank_by_articles AS BIGINT) AS rank_by_articles,
  CAST(r.rank_by_texts AS BIGINT) AS rank_by_texts
FROM ranked r
JOIN entities e ON e.entity_id = r.entity_id
JOIN params p ON r.n_articles >= p.least
ORDER BY r.rank_by_texts - r.rank_by_articles DESC, r.n_articles DESC, r.entity_id
LIMIT 20
