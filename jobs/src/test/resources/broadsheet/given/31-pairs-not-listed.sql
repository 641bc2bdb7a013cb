INSERT INTO mentions (article_id, sentence, entity_id) VALUES
  ('a', 0, 'per.ada'), ('a', 0, 'per.bo'), ('a', 0, 'per.bo'), ('a', 1, 'per.ada'), ('a', 1, 'per.bo'), ('a', 1, 'org.cy'),
  ('b', 0, 'per.ada'), ('b', 0, 'per.bo'), ('b', 1, 'org.cy');
INSERT INTO mentions (article_id, sentence, entity_id)
SELECT 'x' || i, 0, e FROM range(7) t(i), (VALUES ('org.x'), ('org.y')) u(e);
INSERT INTO cooccurrences (entity_a, entity_b, "window", granularity, scope) VALUES
  ('per.ada', 'per.bo', 'sentence', 'ever', 'all'), ('per.ada', 'per.bo', 'sentence', 'month', 'all'),
  ('org.cy', 'per.bo', 'article', 'ever', 'all'), ('org.x', 'org.y', 'sentence', 'ever', 'all');
-- answer
-- 1,2,0
-- 2,1,1
-- 5,1,1
