-- Which names each article uses, and whether it links short ones to them.
SELECT article_id, name, tagged_type, count(*) AS n,
       bool_or(rule = 'surname')    AS is_by_surname,
       bool_or(rule = 'first_name') AS is_by_first_name
FROM mentions
GROUP BY article_id, name, tagged_type
