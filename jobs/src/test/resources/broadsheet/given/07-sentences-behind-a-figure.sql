INSERT INTO articles (article_id, title, text, source_file, source_position) VALUES
  ('a', 'Metro', 'Snow fell. Kiev froze.', 'a.csv', 7);
INSERT INTO sentences (article_id, sentence, char_start, char_end) VALUES ('a', 0, 0, 10), ('a', 1, 11, 22);
INSERT INTO mentions (mention_id, entity_id, article_id, sentence, char_start, surface, section, tone, outlet,
  published_date) VALUES
  ('a-11', 'loc.kyiv', 'a', 1, 11, 'Kiev', 'body', -0.12345, 'Capital Ledger', '2023-02-28'),
  ('a-12', 'loc.lviv', 'a', 1, 12, 'Lvov', 'body', 0, 'Capital Ledger', '2023-02-28'),
  ('a-13', 'loc.kyiv', 'a', 1, 13, 'Kiev', 'body', 0, 'Capital Ledger', '2023-03-01'),
  ('a-14', 'loc.kyiv', 'a', 1, 14, 'Kiev', 'body', 0, 'Post', '2023-02-28');
-- answer
-- 2023-02-28,Metro,Kiev,body,-0.123,Kiev froze.,a.csv,7,a-11
