INSERT INTO articles (article_id, outlet, published_date, published_at, published_precision) VALUES
  ('a', 'Wire', '2024-01-01', '2024-01-01 22:30:00+00', 'minute'),
  ('b', 'Ledger', '2024-01-02', '2024-01-02 01:00:00+00', 'minute'),
  ('c', 'Post', '2024-01-02', '2024-01-02 22:30:00+00', 'second'),
  ('d', 'Ledger', '2024-01-05', '2024-01-05 10:00:00+00', 'hour'),
  ('e', 'Wire', '2024-01-05', '2024-01-05 11:30:00+00', 'second'),
  ('f', 'Post', '2024-01-06', '2024-01-06 00:00:00+00', 'day'),
  ('g', 'Wire', NULL, NULL, 'unknown'),
  ('h', 'Post', '2024-01-09', '2024-01-09 11:30:00+00', 'second'),
  ('i', 'Post', '2024-01-09', '2024-01-09 12:30:00+00', 'second'),
  ('j', NULL, '2024-01-09', '2024-01-09 12:30:00+00', 'second');
INSERT INTO story_clusters (article_id, cluster_id, n_outlets, is_duplicate, rule, similarity, wire_agency) VALUES
  ('a', 'a', 3, false, NULL, NULL, 'Reuters'),
  ('b', 'a', 3, true, 'exact', 1, 'Reuters'),
  ('c', 'a', 3, true, 'near', 0.8, 'Reuters'),
  ('d', 'd', 3, false, NULL, NULL, NULL),
  ('e', 'd', 3, true, 'contained', 0.5, 'AP'),
  ('f', 'd', 3, true, 'exact', 1, NULL),
  ('g', 'g', 1, false, NULL, NULL, NULL),
  ('h', 'h', 1, false, NULL, NULL, NULL),
  ('i', 'h', 1, true, 'exact', 1, NULL),
  ('j', 'j', 1, false, NULL, NULL, NULL);
-- answer
-- Ledger,Post,1,1,0,1,2024-01-06,2024-01-06
-- Ledger,Wire,1,1,1,0.5,2024-01-05,2024-01-05
-- Wire,Ledger,1,1,0,1,2024-01-02,2024-01-02
-- Wire,Post,1,1,1,0.8,2024-01-02,2024-01-02
