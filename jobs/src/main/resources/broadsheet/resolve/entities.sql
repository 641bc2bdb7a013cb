-- One row per entity. Its name is the list's, else the spelling that most articles use.
WITH called AS (
  SELECT entity_id, max(name) AS name, max(country) AS country FROM named GROUP BY entity_id
),
counted AS (
  SELECT entity_id, max(type)         AS type,
         count(*)                     AS n_mentions,
         count(DISTINCT article_id)   AS n_articles,
         min(published_date)          AS first_date,
         max(published_date)          AS last_date
  FROM mentions
  GROUP BY entity_id
)
SELECT m.entity_id, name, type, country, n_mentions, n_articles, first_date, last_date
FROM counted AS m JOIN called AS c ON m.entity_id = c.entity_id
