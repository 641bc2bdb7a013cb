INSERT INTO entities (entity_id, name, type, n_mentions, n_articles, first_date, last_date) VALUES
  ('per.ada', 'Ada', 'PER', 9, 9, NULL, NULL),
  ('per.bo', 'Bo', 'PER', 9, 9, NULL, NULL),
  ('org.cy', 'Cy', 'ORG', 9, 9, NULL, NULL);
INSERT INTO cooccurrences (entity_a, entity_b, "window", granularity, period, scope, n_articles, n_distinct_texts,
  n_distinct_texts_a, n_distinct_texts_b, expected, npmi, log_likelihood, weight, q_value) VALUES
  ('per.ada', 'per.bo', 'article', 'ever', NULL, 'all', 9, 5, 6, 7, 1.234, 0.4567, 12.345, 3, 0.01),
  ('org.cy', 'per.ada', 'article', 'ever', NULL, 'all', 4, 4, 6, 8, 1, 0.5, 20, 3, 0.001),
  ('org.cy', 'per.bo', 'article', 'ever', NULL, 'all', 4, 4, 6, 8, 4, 0.1, 2, 3, 0.05),
  ('org.cy', 'per.bo', 'article', 'month', '2023-01-01', 'all', 4, 4, 6, 8, 1, 0.1, 20, 3, 0.01),
  ('org.cy', 'per.bo', 'article', 'ever', NULL, 'outlet', 4, 4, 6, 8, 1, 0.1, 20, 3, 0.01),
  ('per.ada', 'per.bo', 'sentence', 'ever', NULL, 'all', 4, 3, 6, 8, NULL, NULL, NULL, 3, NULL),
  ('per.ada', 'per.bo', 'sentence', 'ever', NULL, 'outlet', 2, 2, 6, 8, NULL, NULL, NULL, 3, NULL);
-- answer
-- Cy,Ada,4,0,6,8,1,0.5,20,0.001,org.cy,per.ada
-- Ada,Bo,5,3,6,7,1.23,0.457,12.35,0.01,per.ada,per.bo
