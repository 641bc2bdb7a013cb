INSERT INTO articles (article_id, outlet, published_date, title) VALUES
  ('a', 'Post', '2023-01-01', 'Results'), ('b', 'Ledger', NULL, 'Guests'), ('c', NULL, NULL, NULL);
INSERT INTO mentions (article_id, entity_id)
SELECT 'a', 'per.' || (i % 201) FROM range(300) t(i) UNION ALL SELECT 'b', 'per.' || i FROM range(200) t(i)
UNION ALL SELECT 'c', 'per.ada';
-- answer
-- a,Post,2023-01-01,Results,201,true
-- b,Ledger,null,Guests,200,false
-- c,null,null,null,1,false
