-- Which entities, by the lists alone, each article names; and whether it links short names to them.
SELECT article_id, e.entity_id,
       max_by(e.name, struct(m.n, e.name)) AS name,
       bool_or(m.is_by_surname)            AS is_by_surname,
       bool_or(m.is_by_first_name)         AS is_by_first_name
FROM (
  SELECT article_id, name, tagged_type, count(*) AS n,
         bool_or(rule = 'surname')    AS is_by_surname,
         bool_or(rule = 'first_name') AS is_by_first_name
  FROM mentions
  GROUP BY article_id, name, tagged_type
) AS m
JOIN listed AS e ON m.name = e.alias AND m.tagged_type = e.tagged_type
GROUP BY article_id, e.entity_id
