INSERT INTO coverage (outlet, date, n_articles, n_distinct_texts, n_wire, n_annotated, n_mentions, is_gap) VALUES
  ('Ledger', '2023-01-01', 1, 1, 0, 1, 1, false),
  ('Ledger', '2023-01-02', 0, 0, 0, 0, 0, false), ('Ledger', '2023-01-03', 0, 0, 0, 0, 0, false),
  ('Ledger', '2023-01-04', 0, 0, 0, 0, 0, false), ('Ledger', '2023-01-05', 1, 1, 0, 1, 1, false),
  ('Ledger', '2023-01-06', 0, 0, 0, 0, 0, false), ('Ledger', '2023-01-07', 0, 0, 0, 0, 0, false),
  ('Ledger', '2023-01-08', 1, 1, 0, 1, 1, false), ('Ledger', NULL, 1, 1, 0, 1, 1, false),
  ('Post', '2023-02-27', 0, 0, 0, 0, 0, true), ('Post', '2023-02-28', 0, 0, 0, 0, 0, true),
  ('Post', '2023-03-01', 0, 0, 0, 0, 0, true), ('Post', '2023-03-02', 0, 0, 0, 0, 0, true);
-- answer
-- Post,2023-02-27,2023-03-02,4,true
-- Ledger,2023-01-02,2023-01-04,3,false
