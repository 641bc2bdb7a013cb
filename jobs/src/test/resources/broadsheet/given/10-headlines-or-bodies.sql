INSERT INTO entities (entity_id, name, type, n_mentions, n_articles, first_date, last_date) VALUES
  ('per.ada', 'Ada', 'PER', 3, 2, '2023-01-05', '2023-02-07');
INSERT INTO mentions (entity_id, article_id, surface, outlet, published_date, is_in_headline) VALUES
  ('per.ada', 'a', 'Ada', 'A', NULL, true), ('per.ada', 'a', 'A', 'A', NULL, false),
  ('per.ada', 'b', 'Ada', 'A', NULL, true), ('per.ada', 'c', 'Ada', 'A', NULL, false),
  ('per.ada', 'd', 'Ada', 'A', NULL, false), ('per.ada', 'e', 'Ada', 'A', NULL, false),
  ('per.rare', 'e', 'R', 'A', NULL, true);
-- answer
-- per.ada,Ada,5,2,0.4
