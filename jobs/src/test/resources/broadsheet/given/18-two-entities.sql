INSERT INTO mentions (entity_id, article_id, cluster_id, outlet, published_date, sentiment) VALUES
  ('per.mirela-corr', 'x', 'x', 'Post', NULL, 0.5),
  ('per.anselm-corr', 'x', 'x', 'Post', NULL, 0.4),
  ('per.mirela-corr', 'y', NULL, 'Post', NULL, 0.45),
  ('per.anselm-corr', 'y', NULL, 'Post', NULL, 0.5),
  ('per.mirela-corr', 'z', 'z', 'Post', NULL, 0.3),
  ('per.anselm-corr', 'z', 'z', 'Post', NULL, 0.2),
  ('per.ada', 'q', 'q', 'Post', NULL, 1);
-- answer
-- per.mirela-corr,per.anselm-corr,3,3,3,3,0.417,0.367,0.05,-0.159,0.259
