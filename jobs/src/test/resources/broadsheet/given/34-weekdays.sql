INSERT INTO articles (article_id, published_date, n_tokens) VALUES
  ('a', '2023-01-02', 9), ('b', '2023-01-03', 9), ('c', '2023-01-09', 9), ('d', '2023-01-08', 9), ('e', NULL, 9),
  ('f', '2023-01-02', NULL);
INSERT INTO story_clusters (article_id, cluster_id, is_duplicate) VALUES
  ('a', 'a', false), ('b', 'a', true), ('c', 'c', false), ('d', 'd', false), ('e', 'e', false), ('f', 'f', false);
INSERT INTO mentions (article_id, cluster_id, entity_id) VALUES
  ('a', 'a', 'loc.ukraine'), ('a', 'a', 'loc.ukraine'), ('b', 'a', 'loc.ukraine'), ('e', 'e', 'loc.ukraine'),
  ('d', 'd', 'per.ada');
-- answer
-- 1,1,2,0.5,0.0945,0.9055
-- 7,0,1,0,0,0.7935
