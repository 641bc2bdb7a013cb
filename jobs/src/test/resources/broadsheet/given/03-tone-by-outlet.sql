INSERT INTO sentiment_over_time (entity_id, granularity, period, scope, outlet, voice, n_mentions, n_articles,
  n_distinct_texts, tone_mean, tone_low, tone_high, n_tone_negative, n_tone_neutral, n_tone_positive, is_small) VALUES
  ('loc.ukraine', 'year', '2023-01-01', 'outlet', 'Post', 'all', 30, 20, 18, -0.12345, -0.2, -0.04, 15, 10, 5, false),
  ('loc.ukraine', 'year', '2024-01-01', 'outlet', 'Ledger', 'all', 1, 1, 1, 0.5, NULL, NULL, 0, 0, 1, true),
  ('loc.ukraine', 'year', '2024-01-01', 'outlet', NULL, 'all', 2, 1, 1, 0, NULL, NULL, 0, 2, 0, true),
  ('loc.ukraine', 'year', '2024-01-01', 'outlet', 'Post', 'author', 1, 1, 1, 0.5, NULL, NULL, 0, 0, 1, true),
  ('loc.ukraine', 'month', '2024-01-01', 'outlet', 'Post', 'all', 1, 1, 1, 0.5, NULL, NULL, 0, 0, 1, true),
  ('loc.ukraine', 'year', '2024-01-01', 'all', NULL, 'all', 1, 1, 1, 0.5, NULL, NULL, 0, 0, 1, true),
  ('per.ada', 'year', '2024-01-01', 'outlet', 'Post', 'all', 1, 1, 1, 0.5, NULL, NULL, 0, 0, 1, true);
-- answer
-- Ledger,2024-01-01,1,1,1,0.5,null,null,0,0,1,true
-- Post,2023-01-01,30,20,18,-0.123,-0.2,-0.04,15,10,5,false
-- null,2024-01-01,2,1,1,0,null,null,0,2,0,true
