INSERT INTO mentions (entity_id, article_id, voice, tone, sentiment, p_negative, p_positive) VALUES
  ('per.mirela-corr', 'a', 'author', 1.0, -0.2, 0.2, 0.0),
  ('per.mirela-corr', 'a', 'author', 0.0, 0.0, 0.2, 0.2),
  ('per.mirela-corr', 'a', 'direct_quotation', 0.25, 0.4, 0.1, 0.5),
  ('per.mirela-corr', 'b', 'direct_quotation', 0.25, 0.4, 0.1, 0.5),
  ('per.mirela-corr', 'b', 'direct_quotation', 0.25, 0.4, 0.1, 0.5),
  ('per.ada', 'b', 'author', 1.0, 1.0, 0.0, 1.0);
-- answer
-- author,2,1,0.5,-0.1,0.2,0.1
-- direct_quotation,3,2,0.25,0.4,0.1,0.5
