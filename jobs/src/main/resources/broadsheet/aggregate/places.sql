-- For every article the places where it names entities that may have a pair. Voices: 1 author, 2 direct quotation,
-- 4 indirect speech.
SELECT first(text) AS text, first(month) AS month, first(outlet) AS outlet, first(n_entities) AS n_entities,
       collect_list(struct(sentence, paragraph, n.number,
         CASE voice WHEN 'author' THEN 1 WHEN 'direct_quotation' THEN 2 ELSE 4 END AS voices)) AS named
FROM (SELECT article_id, entity_id, sentence, paragraph, voice FROM mentions) AS m
JOIN paired AS n ON m.entity_id = n.entity_id
JOIN annotated AS a ON m.article_id = a.article_id
GROUP BY a.article_id
HAVING count(*) > 1
