INSERT INTO coverage (outlet, date, n_articles, n_distinct_texts, n_wire, n_annotated, n_mentions, is_gap) VALUES
  ('Ledger', '2023-01-05', 6, 5, 1, 5, 9, false),
  ('Ledger', '2023-01-06', 0, 0, 0, 0, 0, true),
  ('Ledger', '2023-02-07', 3, 3, 0, 3, 4, false),
  ('Ledger', NULL, 1, 1, 0, 0, 0, false);
INSERT INTO entities (entity_id, name, type, n_mentions, n_articles, first_date, last_date) VALUES
  ('per.ada', 'Ada', 'PER', 3, 2, '2023-01-05', '2023-02-07');
-- answer
-- per.ada,Ada,3,2,8,0.25,2023-01-05,2023-02-07
