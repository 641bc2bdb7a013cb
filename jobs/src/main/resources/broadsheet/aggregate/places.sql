-- For every article the places where it names entities that may have a pair; voices as powers of two.
SELECT first(text) AS text, first(month) AS month, first(outlet) AS outlet, first(n_entities) AS n_entities,
       collect_list(struct(sentence, paragraph, number, shiftleft(1, voice - 1) AS voices)) AS named
FROM paired
GROUP BY article
HAVING count(*) > 1
