INSERT INTO entities (entity_id, name, type, n_mentions, n_articles, first_date, last_date) VALUES
  ('per.ada', 'Ada', 'PER', 9, 9, NULL, NULL),
  ('per.bo', 'Bo', 'PER', 9, 9, NULL, NULL),
  ('org.cy', 'Cy', 'ORG', 9, 9, NULL, NULL);
INSERT INTO sentiment_over_time (entity_id, granularity, period, scope, voice, n_distinct_texts, n_outlets,
  n_total_distinct_texts, burst) VALUES
  ('per.ada', 'month', '2023-01-01', 'all', 'all', 9, 2, 20, 4.56789),
  ('per.bo', 'month', '2023-02-01', 'all', 'all', 12, 3, 30, 7),
  ('per.bo', 'month', '2023-03-01', 'all', 'all', 5, 3, 30, 0),
  ('per.bo', 'month', '2023-04-01', 'all', 'all', 2, 2, 3, 9),
  ('per.bo', 'week', '2023-02-06', 'all', 'all', 12, 3, 30, 7),
  ('per.bo', 'month', '2023-02-01', 'outlet', 'all', 12, 3, 30, NULL);
-- answer
-- per.bo,Bo,PER,2023-02-01,7,12,30,3
-- per.ada,Ada,PER,2023-01-01,4.568,9,20,2
