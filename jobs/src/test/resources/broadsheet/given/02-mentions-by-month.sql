INSERT INTO coverage (outlet, date, n_articles, n_distinct_texts, n_wire, n_annotated, n_mentions, is_gap) VALUES
  ('A', '2023-01-05', 5, 5, 0, 5, 1, false),
  ('A', '2023-01-06', 0, 0, 0, 0, 0, true),
  ('A', '2023-02-07', 3, 3, 0, 3, 1, false);
INSERT INTO sentiment_over_time (entity_id, granularity, period, scope, outlet, voice, n_mentions, n_articles, n_distinct_texts) VALUES
  ('per.mirela-corr', 'month', '2023-02-01', 'all', NULL, 'all', 2, 2, 1),
  ('per.mirela-corr', 'month', '2023-02-01', 'all', NULL, 'author', 1, 1, 1),
  ('per.mirela-corr', 'month', '2023-02-01', 'outlet', 'A', 'all', 2, 2, 1),
  ('per.mirela-corr', 'year', '2023-01-01', 'all', NULL, 'all', 7, 7, 7),
  ('per.ada', 'month', '2023-01-01', 'all', NULL, 'all', 7, 7, 7);
-- answer
-- 2023-01-01,0,0,0,5,0,1
-- 2023-02-01,2,2,1,3,0.6667,0
