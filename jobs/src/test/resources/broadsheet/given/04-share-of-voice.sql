INSERT INTO mentions (entity_id, article_id, cluster_id, outlet, published_date, sentiment) VALUES
  ('per.mirela-corr', 'a', 'a', 'A', '2023-01-02', 0),
  ('per.mirela-corr', 'a', 'a', 'A', '2023-01-02', 0),
  ('per.anselm-corr', 'a', 'a', 'A', '2023-01-02', 0),
  ('per.mirela-corr', 'b', 'a', 'B', '2023-03-31', 0),
  ('per.anselm-corr', 'c', NULL, 'B', '2023-02-02', 0),
  ('per.anselm-corr', 'd', 'd', 'B', '2023-12-31', 0),
  ('per.anselm-corr', 'e', 'e', 'B', NULL, 0),
  ('per.ada', 'f', 'f', 'B', '2023-01-02', 0);
-- answer
-- 2023-01-01,per.anselm-corr,2,2,2,0.4,0.0631,0.8684
-- 2023-01-01,per.mirela-corr,3,2,1,0.6,0.1316,0.9369
-- 2023-10-01,per.anselm-corr,1,1,1,1,0.2065,1
-- 2023-10-01,per.mirela-corr,0,0,0,0,0,0.7935
