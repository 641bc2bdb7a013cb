INSERT INTO articles (article_id, source_file) VALUES ('x', 'a.jsonl'), ('y', 'a.jsonl'), ('z', 'b.jsonl');
INSERT INTO rejects (source_file, source_position, reason, detail) VALUES
  ('a.jsonl', 9, 'MALFORMED', 'second'), ('a.jsonl', 3, 'MALFORMED', 'first');
-- answer
-- a.jsonl,MALFORMED,2,2,0.5,3,first
