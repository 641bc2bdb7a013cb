-- Pairs of entities named in one sentence, and in one article, by month and outlet. Counts add up over both.
WITH counts AS (
  SELECT pair, cell,
         count(*)                                AS n_articles,
         count_if((voices & 1) > 0)              AS n_articles_author,
         count_if((voices & 2) > 0)              AS n_articles_direct,
         count_if((voices & 4) > 0)              AS n_articles_indirect,
         count_if(n_sentences > 0)               AS n_articles_of_sentences,
         sum(n_sentences)                        AS n_sentences,
         sum(n_author)                           AS n_sentences_author,
         sum(n_direct)                           AS n_sentences_direct,
         sum(n_indirect)                         AS n_sentences_indirect
  FROM together
  GROUP BY pair, cell
)
SELECT a.entity_id AS entity_a, b.entity_id AS entity_b, window, period, outlet,
       windows.n_windows, n_author, n_direct_quotation, n_indirect_speech, windows.n_articles, n_total_articles
FROM counts AS n
JOIN cells AS c ON n.cell = c.cell
JOIN numbered AS a ON a.number = CAST(shiftright(pair, 32) AS int)
JOIN numbered AS b ON b.number = CAST(pair & 4294967295 AS int)
LATERAL VIEW stack(2,
    'article',  n.n_articles, n_articles_author, n_articles_direct, n_articles_indirect, n.n_articles,
    'sentence', n_sentences, n_sentences_author, n_sentences_direct, n_sentences_indirect, n_articles_of_sentences)
  windows AS window, n_windows, n_author, n_direct_quotation, n_indirect_speech, n_articles
WHERE windows.n_articles > 0
SORT BY pair, n.cell, window
