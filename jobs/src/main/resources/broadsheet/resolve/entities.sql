-- One row per entity. Its name is the list's, else the spelling that most articles use.
WITH spelled AS (
  SELECT m.entity_id, e.name, count(DISTINCT m.article_id) AS n_articles
  FROM mentions AS m
  JOIN named AS e ON m.name = e.alias AND m.tagged_type = e.tagged_type
  GROUP BY m.entity_id, e.name
),
called AS (
  SELECT entity_id, max_by(name, struct(n_articles, name)) AS name
  FROM spelled
  GROUP BY entity_id
),
listed AS (
  SELECT entity_id, max(country) AS country FROM named GROUP BY entity_id
)
SELECT m.entity_id, max(c.name) AS name, max(m.type) AS type, max(l.country) AS country,
       count(*)                     AS n_mentions,
       count(DISTINCT m.article_id) AS n_articles,
       min(m.published_date)        AS first_date,
       max(m.published_date)        AS last_date
FROM mentions AS m
JOIN called AS c ON m.entity_id = c.entity_id
JOIN listed AS l ON m.entity_id = l.entity_id
GROUP BY m.entity_id
