-- Entities numbered from 1 in the order of their ids: figures are grouped and sorted by numbers, which costs half of
-- what the ids would.
SELECT entity_id, n_articles, CAST(row_number() OVER (ORDER BY entity_id) AS int) AS number FROM entities
