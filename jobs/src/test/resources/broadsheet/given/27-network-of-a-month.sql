INSERT INTO entities (entity_id, name, type, n_mentions, n_articles, first_date, last_date) VALUES
  ('per.ada', 'Ada', 'PER', 9, 9, NULL, NULL),
  ('per.bo', 'Bo', 'PER', 9, 9, NULL, NULL),
  ('org.cy', 'Cy', 'ORG', 9, 9, NULL, NULL);
INSERT INTO cooccurrences (entity_a, entity_b, "window", granularity, period, scope, n_articles, n_distinct_texts,
  n_distinct_texts_a, n_distinct_texts_b, expected, npmi, log_likelihood, weight, q_value) VALUES
  ('per.ada', 'per.bo', 'article', 'month', '2024-01-01', 'all', 9, 5, 6, 7, 1.234, 0.4567, 12.345, 3.14159, 0.01),
  ('org.cy', 'per.ada', 'article', 'month', '2024-01-01', 'all', 6, 5, 6, 8, 1, 0.5, 20, 3, 0.001),
  ('org.cy', 'per.bo', 'article', 'month', '2024-01-01', 'all', 4, 4, 6, 8, 4, 0.1, 2, 3, 0.05),
  ('org.cy', 'per.bo', 'article', 'month', '2024-01-01', 'outlet', 4, 4, 6, 8, 4, 0.1, 2, 3, 0.01),
  ('org.cy', 'per.bo', 'sentence', 'month', '2024-01-01', 'all', 4, 4, 6, 8, NULL, NULL, NULL, 3, NULL),
  ('org.cy', 'per.bo', 'article', 'ever', NULL, 'all', 4, 4, 6, 8, 4, 0.1, 2, 3, 0.01),
  ('org.cy', 'per.bo', 'article', 'month', '2024-02-01', 'all', 4, 4, 6, 8, 4, 0.1, 2, 3, 0.01),
  ('org.cy', 'per.bo', 'article', 'month', '2024-01-01', 'all', 2, 2, 6, 8, 4, NULL, NULL, 3, NULL);
-- answer
-- org.cy,per.ada,Cy,Ada,ORG,PER,5,6,1,0.5,3,0.001
-- per.ada,per.bo,Ada,Bo,PER,PER,5,9,1.23,0.457,3.142,0.01
