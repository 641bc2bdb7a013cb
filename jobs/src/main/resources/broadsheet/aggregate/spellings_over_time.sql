-- The spellings of every entity with names for their numbers. Mentions of one text are no independent choices of a
-- spelling: the interval takes each distinct text for one draw.
SELECT entity_id, spelling, granularity_name AS granularity, period_date AS period, scope, outlet_name AS outlet,
       element_at(array('all', 'author', 'direct_quotation', 'indirect_speech'), voice + 1) AS voice,
       n_mentions, s.n_articles, n_distinct_texts, n_outlets, n_total_mentions, s.n_total_distinct_texts,
       n_mentions / n_total_mentions AS share,
       wilson_low(n_mentions / n_total_mentions * s.n_total_distinct_texts, s.n_total_distinct_texts)  AS share_low,
       wilson_high(n_mentions / n_total_mentions * s.n_total_distinct_texts, s.n_total_distinct_texts) AS share_high
FROM spelling_cells AS s
JOIN cells AS c ON s.cell = c.cell
JOIN numbered AS e ON s.number = e.number
