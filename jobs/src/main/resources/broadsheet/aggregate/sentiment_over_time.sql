-- The figures of every entity with their denominators and names. They come sorted.
SELECT entity_id, granularity_name AS granularity, period_date AS period, scope, outlet_name AS outlet,
       element_at(array('all', 'author', 'direct_quotation', 'indirect_speech'), voice + 1) AS voice,
       n_mentions, f.n_articles, n_distinct_texts, n_outlets, n_total_articles, n_total_distinct_texts,
       CAST(f.n_articles AS double) / n_total_articles              AS share,
       wilson_low(f.n_articles, n_total_articles)                   AS share_low,
       wilson_high(f.n_articles, n_total_articles)                  AS share_high,
       CAST(n_distinct_texts AS double) / n_total_distinct_texts    AS distinct_share,
       wilson_low(n_distinct_texts, n_total_distinct_texts)         AS distinct_share_low,
       wilson_high(n_distinct_texts, n_total_distinct_texts)        AS distinct_share_high,
       tone_mean, tone_low, tone_high, n_tone_negative, n_tone_neutral, n_tone_positive,
       sentiment_mean, sentiment_low, sentiment_high,
       p_negative, rint((1 - p_negative - p_positive) * 1000000) / 1000000 AS p_neutral, p_positive,
       n_distinct_texts < 10 AS is_small,
       burst
FROM entity_cells AS f
JOIN cells AS c ON f.cell = c.cell
JOIN numbered AS e ON f.number = e.number
