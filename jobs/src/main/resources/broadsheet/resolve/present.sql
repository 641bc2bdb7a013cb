-- Which entities, by the lists alone, each article names; and whether it links short names to them.
SELECT article_id, e.entity_id,
       max_by(e.name, struct(u.n, e.name)) AS name,
       bool_or(u.is_by_surname)            AS is_by_surname,
       bool_or(u.is_by_first_name)         AS is_by_first_name
FROM used AS u
JOIN listed AS e ON u.name = e.alias AND u.tagged_type = e.tagged_type
GROUP BY article_id, e.entity_id
