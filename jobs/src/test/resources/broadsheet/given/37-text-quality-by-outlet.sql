INSERT INTO coverage (outlet, date, n_articles, n_short, n_truncated, n_teasers, n_masked, n_mojibake, n_lower_case, n_boilerplate, n_ocr_like) VALUES
  ('Post', '2023-01-01', 3, 1, 0, 0, 3, 0, 0, 0, 0), ('Post', '2023-01-02', 5, 1, 2, 0, 5, 0, 0, 1, 0),
  ('Ledger', '2023-01-01', 4, 0, 0, 4, 0, 1, 0, 0, 2), (NULL, NULL, 1, 0, 0, 0, 0, 0, 1, 0, 0);
-- answer
-- Post,8,0.25,0.25,0,1,0,0,0.125,0
-- Ledger,4,0,0,1,0,0.25,0,0,0.5
-- null,1,0,0,0,0,0,1,0,0
