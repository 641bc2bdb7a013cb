INSERT INTO entities (entity_id, name, type, n_mentions, n_articles, first_date, last_date) VALUES
  ('per.ada', 'Ada', 'PER', 9, 9, NULL, NULL),
  ('per.bo', 'Bo', 'PER', 9, 9, NULL, NULL),
  ('org.cy', 'Cy', 'ORG', 9, 9, NULL, NULL);
INSERT INTO mentions (entity_id, article_id, cluster_id, outlet, published_date, sentiment) VALUES
  ('loc.ukraine', 'a1', 'a1', 'Post', '2023-05-05', 0),
  ('loc.ukraine', 'a2', NULL, 'Post', '2023-05-05', 0),
  ('loc.ukraine', 'a3', 'a3', 'Post', '2023-05-05', 0),
  ('loc.ukraine', 'a4', 'a4', 'Post', '2023-05-05', 0),
  ('loc.ukraine', 'a5', 'a5', 'Post', '2024-05-05', 0),
  ('loc.ukraine', 'a6', 'a6', 'Post', '2024-05-05', 0),
  ('loc.ukraine', 'a7', 'a7', 'Post', '2024-05-05', 0),
  ('loc.ukraine', 'a8', 'a8', 'Post', '2024-05-05', 0),
  ('loc.ukraine', 'a9', 'a9', 'Post', '2024-05-05', 0),
  ('per.ada', 'a1', 'a1', 'Post', '2023-05-05', 0),
  ('per.ada', 'a2', NULL, 'Post', '2023-05-05', 0),
  ('per.ada', 'a3', 'a3', 'Post', '2023-05-05', 0),
  ('per.ada', 'a5', 'a5', 'Post', '2024-05-05', 0),
  ('per.ada', 'a1', 'a1', 'Post', '2023-05-05', 0),
  ('per.bo', 'a1', 'a1', 'Post', '2023-05-05', 0),
  ('per.bo', 'a5', 'a5', 'Post', '2024-05-05', 0),
  ('per.bo', 'a6', 'a6', 'Post', '2024-05-05', 0),
  ('org.cy', 'a5', 'a5', 'Post', '2024-05-05', 0),
  ('org.cy', 'a6', 'a6', 'Post', '2024-05-05', 0),
  ('per.bo', 'a6copy', 'a6', 'Wire', '2024-05-05', 0),
  ('per.bo', 'z', 'z', 'Wire', '2024-05-05', 0),
  ('per.bo', 'y', 'y', 'Wire', '2022-05-05', 0),
  ('loc.ukraine', 'y', 'y', 'Wire', '2022-05-05', 0);
-- answer
-- per.bo,Bo,1,4,2,5,0.15,-0.3807,0.5721
-- per.ada,Ada,3,4,1,5,-0.55,-0.8119,0.0681
