-- Outlets numbered from 1 in the order of their names. 0 stands for the unknown one, -1 for all together.
SELECT outlet, row_number() OVER (ORDER BY outlet) AS number
FROM (SELECT DISTINCT outlet FROM articles WHERE outlet IS NOT NULL)
