-- One row per entity by the lists: how well the corpus knows it.
WITH spelled AS (
  SELECT entity_id, name, count(*) AS n_articles,
         count_if(is_by_surname)    AS n_by_surname,
         count_if(is_by_first_name) AS n_by_first_name
  FROM present
  GROUP BY entity_id, name
),
typed AS (
  SELECT entity_id, max(type) AS type FROM listed GROUP BY entity_id
)
SELECT entity_id,
       max_by(name, struct(n_articles, name)) AS name,
       max(type)             AS type,
       sum(n_articles)       AS n_articles,
       sum(n_by_surname)     AS n_by_surname,
       sum(n_by_first_name)  AS n_by_first_name
FROM spelled JOIN typed USING (entity_id)
GROUP BY entity_id
