INSERT INTO mentions (entity_id, article_id, cluster_id, outlet, published_date, sentiment) VALUES
  ('per.mirela-corr', 'a', 'a', 'Ledger', NULL, 0), ('per.mirela-corr', 'a', 'a', 'Ledger', NULL, 0),
  ('per.mirela-corr', 'b', 'a', 'Ledger', NULL, 0), ('per.mirela-corr', 'c', NULL, 'Ledger', NULL, 0),
  ('per.mirela-corr', 'd', 'd', 'Post', NULL, 0), ('per.ada', 'd', 'd', 'Post', NULL, 0), ('per.mirela-corr', 'e', 'e', NULL, NULL, 0);
INSERT INTO quotations (quotation_id, article_id, speaker_entity_id) VALUES
  ('1', 'b', 'per.mirela-corr'), ('2', 'b', 'per.mirela-corr'), ('3', 'd', 'per.ada'), ('4', 'e', 'per.mirela-corr');
-- answer
-- null,1,1,1,0.2065,1
-- Ledger,2,1,0.5,0.0945,0.9055
-- Post,1,0,0,0,0.7935
