INSERT INTO entities (entity_id, name, type, n_mentions, n_articles, first_date, last_date) VALUES
  ('per.ada', 'Ada', 'PER', 9, 9, NULL, NULL),
  ('per.bo', 'Bo', 'PER', 9, 9, NULL, NULL),
  ('org.cy', 'Cy', 'ORG', 9, 9, NULL, NULL);
INSERT INTO sentiment_over_time (entity_id, granularity, period, scope, voice, n_mentions, n_articles, n_distinct_texts,
  n_outlets, n_total_distinct_texts, distinct_share, distinct_share_low, distinct_share_high) VALUES
  ('per.ada', 'month', '2024-01-01', 'all', 'all', 12, 9, 3, 3, 20, 0.15, 0.05237, 0.3604),
  ('per.bo', 'month', '2024-01-01', 'all', 'all', 6, 5, 5, 1, 20, 0.25, 0.1119, 0.4687),
  ('org.cy', 'month', '2024-01-01', 'all', 'all', 6, 6, 6, 1, 20, 0.3, 0.1, 0.4),
  ('per.ada', 'month', '2024-02-01', 'all', 'all', 6, 6, 6, 1, 20, 0.3, 0.1, 0.4),
  ('per.ada', 'month', '2024-01-01', 'outlet', 'all', 6, 6, 6, 1, 20, 0.3, 0.1, 0.4),
  ('per.ada', 'month', '2024-01-01', 'all', 'author', 6, 6, 6, 1, 20, 0.3, 0.1, 0.4),
  ('per.ada', 'quarter', '2024-01-01', 'all', 'all', 6, 6, 6, 1, 20, 0.3, 0.1, 0.4);
-- answer
-- per.bo,Bo,5,20,0.25,0.1119,0.4687,5,1,6
-- per.ada,Ada,3,20,0.15,0.0524,0.3604,9,3,12
