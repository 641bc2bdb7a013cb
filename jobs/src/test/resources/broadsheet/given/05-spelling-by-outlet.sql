INSERT INTO spellings_over_time (entity_id, spelling, granularity, period, scope, outlet, voice, n_mentions, n_articles,
  n_distinct_texts, n_total_mentions, share, share_low, share_high) VALUES
  ('loc.kyiv', 'Kiev', 'month', '2023-01-01', 'outlet', 'Ledger', 'all', 2, 1, 1, 4, 0.5, 0.12344, 0.87),
  ('loc.kyiv', 'Kyiv', 'month', '2023-01-01', 'outlet', 'Ledger', 'all', 1, 1, 1, 4, 0.25, 0.01, 0.7),
  ('loc.kyiv', 'Kiew', 'month', '2023-01-01', 'outlet', 'Ledger', 'all', 1, 1, 1, 4, 0.25, 0.01, 0.7),
  ('loc.kyiv', 'Kyiv', 'month', '2023-01-01', 'outlet', 'Post', 'all', 5, 2, 2, 5, 1, 0.4, 1),
  ('loc.kyiv', 'Kiev', 'month', '2023-01-01', 'all', NULL, 'all', 2, 1, 1, 9, 0.2222, 0, 1),
  ('loc.kyiv', 'Kiew', 'month', '2023-01-01', 'all', NULL, 'all', 1, 1, 1, 9, 0.1111, 0, 1),
  ('loc.kyiv', 'Kyiv', 'month', '2023-01-01', 'all', NULL, 'all', 6, 3, 3, 9, 0.6667, 0, 1),
  ('loc.kyiv', 'Kyiv', 'undated', NULL, 'outlet', 'Post', 'all', 1, 1, 1, 1, 1, 0, 1),
  ('loc.kyiv', 'Kyiv', 'undated', NULL, 'all', NULL, 'all', 1, 1, 1, 1, 1, 0, 1),
  ('loc.lviv', 'Lvov', 'month', '2023-01-01', 'all', NULL, 'all', 3, 1, 1, 3, 1, 0, 1),
  ('loc.kyiv', 'Kiev', 'month', '2023-01-01', 'outlet', 'Ledger', 'author', 2, 1, 1, 2, 1, 0, 1),
  ('loc.kyiv', 'Kiev', 'month', '2023-01-01', 'all', NULL, 'author', 2, 1, 1, 2, 1, 0, 1);
-- answer
-- Ledger,2023-01-01,Kiev,2,1,1,0.5,0.1234,0.87
-- Ledger,2023-01-01,Kiew,1,1,1,0.25,0.01,0.7
-- Ledger,2023-01-01,Kyiv,1,1,1,0.25,0.01,0.7
-- Post,2023-01-01,Kyiv,5,2,2,1,0.4,1
