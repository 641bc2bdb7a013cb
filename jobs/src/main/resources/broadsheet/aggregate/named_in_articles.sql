-- For every article the entities of each sentence and the voices they are named in: 1 author, 2 direct quotation,
-- 4 indirect speech, added up.
WITH named AS (
  SELECT article_id, cell, sentence, number,
         bit_or(CASE voice WHEN 'author' THEN 1 WHEN 'direct_quotation' THEN 2 ELSE 4 END) AS voices
  FROM mentions AS m
  JOIN numbered AS n ON m.entity_id = n.entity_id
  JOIN cells AS c ON CAST(date_trunc('month', published_date) AS date) <=> c.period AND m.outlet <=> c.outlet
  GROUP BY article_id, cell, sentence, number
)
SELECT cell, collect_list(struct(sentence, number, voices)) AS named
FROM named
GROUP BY article_id, cell
HAVING count(*) > 1
