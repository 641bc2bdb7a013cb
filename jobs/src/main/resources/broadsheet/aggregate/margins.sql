-- In how many distinct texts every entity is named, in the cells that pairs are counted in; numbers as in cells.
SELECT e.number, c.cell, n_distinct_texts
FROM sentiment_over_time AS s
JOIN cells AS c
  ON s.granularity = granularity_name AND s.period <=> period_date AND s.scope = c.scope AND s.outlet <=> outlet_name
JOIN numbered AS e ON s.entity_id = e.entity_id
WHERE voice = 'all' AND s.granularity IN ('month', 'undated', 'ever')
