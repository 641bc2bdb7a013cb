INSERT INTO coverage (outlet, date, n_articles, n_distinct_texts, n_wire, n_annotated, n_mentions, is_gap) VALUES
  ('Ledger', '2023-01-05', 6, 5, 1, 5, 9, false),
  ('Ledger', '2023-01-06', 0, 0, 0, 0, 0, true),
  ('Ledger', '2023-02-07', 3, 3, 0, 3, 4, false),
  ('Ledger', NULL, 1, 1, 0, 0, 0, false);
-- answer
-- Ledger,2023-01-01,6,5,1,5,1,1,9
-- Ledger,2023-02-01,3,3,0,3,1,0,4
-- Ledger,null,1,1,0,0,0,0,0
