INSERT INTO mentions (entity_id, article_id, cluster_id, outlet, published_date, sentiment) VALUES
  ('loc.ukraine', 'x', 'x', 'Post', '2023-12-31', 0.5),
  ('loc.ukraine', 'x', 'x', 'Post', '2023-12-31', 0.1),
  ('loc.ukraine', 'y', 'y', 'Post', '2024-01-01', -0.2),
  ('loc.ukraine', 'q', 'q', 'Post', '2025-01-01', 1),
  ('loc.ukraine', 'r', 'r', 'Post', NULL, 1);
-- answer
-- loc.ukraine,2024-01-01,2,1,1,1,0.3,-0.2,0.5,null,null
