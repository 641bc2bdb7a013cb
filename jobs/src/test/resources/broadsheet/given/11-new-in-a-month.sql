INSERT INTO entities (entity_id, name, type, n_mentions, n_articles, first_date, last_date) VALUES
  ('per.ada', 'Ada', 'PER', 3, 2, '2023-01-05', '2023-02-07'),
  ('org.new', 'New', 'ORG', 9, 9, '2023-03-02', '2023-04-01'),
  ('org.lone', 'Lone', 'ORG', 1, 1, '2023-03-02', '2023-03-02');
INSERT INTO mentions (entity_id, article_id, surface, outlet, published_date, is_in_headline) VALUES
  ('org.new', 'a', 'New', 'A', '2023-03-02', false), ('org.new', 'b', 'New', 'A', '2023-03-31', false),
  ('org.new', 'c', 'New', 'A', '2023-04-01', false), ('org.lone', 'a', 'Lone', 'A', '2023-03-02', false);
-- answer
-- 2023-03-02,org.new,New,ORG,2,9,2023-04-01
