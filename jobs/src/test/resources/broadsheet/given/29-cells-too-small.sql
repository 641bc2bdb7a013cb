INSERT INTO entities (entity_id, name, type, n_mentions, n_articles, first_date, last_date) VALUES
  ('per.ada', 'Ada', 'PER', 9, 9, NULL, NULL),
  ('per.bo', 'Bo', 'PER', 9, 9, NULL, NULL),
  ('org.cy', 'Cy', 'ORG', 9, 9, NULL, NULL);
INSERT INTO sentiment_over_time (entity_id, granularity, scope, voice, is_small, sentiment_low, sentiment_high) VALUES
  ('per.ada', 'day', 'all', 'all', true, NULL, NULL),
  ('per.ada', 'day', 'all', 'all', true, -0.5, 0.5),
  ('per.ada', 'year', 'all', 'all', false, -0.1, 0.1),
  ('per.bo', 'year', 'all', 'all', false, -0.2, 0.2),
  ('per.bo', 'year', 'all', 'all', true, -0.5, 0.5),
  ('org.cy', 'year', 'all', 'all', true, -0.5, 0.5),
  ('per.bo', 'year', 'all', 'author', true, -0.5, 0.5);
-- answer
-- year,all,3,1,0,0.3333,0.4
-- day,all,2,2,1,1,1
