-- Pairs of entities with their association and names. rint, as round would go through decimals, at ten times the cost.
SELECT a.entity_id AS entity_a, b.entity_id AS entity_b,
       element_at(array('sentence', 'paragraph', 'article'), p.window + 1) AS window,
       granularity_name AS granularity, period_date AS period, scope, outlet_name AS outlet,
       n_windows, n_author, n_direct_quotation, n_indirect_speech,
       p.n_articles, n_distinct_texts, n_outlets, n_distinct_texts_a, n_distinct_texts_b,
       p.n_total_articles, p.n_total_distinct_texts,
       CAST(weight AS double) / 1000000 AS weight,
       if(p.window < 2, NULL, rint(expected * 1000000) / 1000000) AS expected,
       if(log_likelihood IS NULL, NULL, rint(
         npmi(n_distinct_texts, n_distinct_texts_a, n_distinct_texts_b, n_texts) * 1000000) / 1000000) AS npmi,
       rint(log_likelihood * 10000) / 10000 AS log_likelihood,
       p.p_value, q_value
FROM associated AS p
JOIN cells AS c ON p.cell = c.cell
JOIN numbered AS a ON p.a = a.number
JOIN numbered AS b ON p.b = b.number
LEFT JOIN discoveries AS d ON p.window = d.window AND p.cell = d.cell AND p.p_value = d.p_value
SORT BY p.a, p.b, p.window, p.cell
