INSERT INTO entities (entity_id, name, type, n_mentions, n_articles, first_date, last_date) VALUES
  ('per.ada', 'Ada', 'PER', 9, 9, NULL, NULL),
  ('per.bo', 'Bo', 'PER', 9, 9, NULL, NULL);
INSERT INTO mentions (entity_id, type, article_id, cluster_id)
SELECT 'per.ada', 'PER', 'a' || i, 'a0' FROM range(6) t(i) UNION ALL SELECT 'per.bo', 'PER', 'b' || i, NULL FROM range(5) t(i)
UNION ALL SELECT 'per.rare', 'PER', 'r', NULL UNION ALL SELECT 'org.cy', 'ORG', 'c' || i, NULL FROM range(9) t(i)
UNION ALL SELECT 'per.bo', 'PER', 'b1', NULL;
-- answer
-- per.ada,Ada,6,1,6,1,2
-- per.bo,Bo,5,5,1,2,1
