INSERT INTO mentions (entity_id, article_id, cluster_id, outlet, published_date, sentiment) VALUES
  ('loc.ukraine', 'x-a', 'x', 'Capital Ledger', NULL, 0.5),
  ('loc.ukraine', 'x-a', 'x', 'Capital Ledger', NULL, 0.1),
  ('loc.ukraine', 'y-a', 'y', 'Capital Ledger', NULL, -0.2),
  ('loc.ukraine', 'z-a', 'z', 'Capital Ledger', NULL, 0.3),
  ('loc.ukraine', 'z-b', 'z', 'Meridian News Agency', NULL, 0.3),
  ('loc.ukraine', 'v-b', 'v', 'Meridian News Agency', NULL, -0.6),
  ('loc.ukraine', 'v-b', 'v', 'Meridian News Agency', NULL, -0.4),
  ('loc.ukraine', 'w-b', 'w', 'Meridian News Agency', NULL, -0.1),
  ('loc.ukraine', 'q', 'q', 'Post', NULL, 1),
  ('per.ada', 'q', 'q', 'Capital Ledger', NULL, 1);
-- answer
-- loc.ukraine,Capital Ledger,Meridian News Agency,4,4,3,3,0.175,-0.2,0.375,-0.948,1.698
