-- Who makes the headlines, and who is only ever quoted further down?
--
-- One row per person. share_in_headline is the part of the articles naming the person that do so in the headline:
-- near 1 for those whom the news is about, near 0 for spokespeople, experts and witnesses.
--
-- Change: the type; the least number of articles.
WITH params AS (SELECT 'PER' AS type, 5 AS least),
counted AS (
  SELECT
    m.entity_id,
    count(DISTINCT m.article_id) AS n_articles,
    count(DISTINCT CASE WHEN m.is_in_headline THEN m.article_id END) AS n_in_headline
  FROM mentions m
  GROUP BY m.entity_id
)
SELECT
  e.entity_id,
  e.name,
  c.n_articles,
  c.n_in_headline,
  round(CAST(c.n_in_headline AS DOUBLE) / c.n_articles, 3) AS share_in_headline
FROM counted c
JOIN entities e ON e.entity_id = c.entity_id
JOIN params p ON e.type = p.type
WHERE c.n_articles >= p.least
ORDER BY share_in_headline DESC, c.n_articles DESC, e.entity_id
LIMIT 40
