INSERT INTO entities (entity_id, name, type, n_mentions, n_articles, first_date, last_date) VALUES
  ('per.ada', 'Ada', 'PER', 3, 2, '2023-01-05', '2023-02-07');
INSERT INTO mentions (entity_id, article_id, voice, speaker_entity_id, tone, sentiment) VALUES
  ('per.mirela-corr', 'a', 'direct_quotation', 'per.ada', -0.5, 0.1),
  ('per.mirela-corr', 'a', 'indirect_speech', 'per.ada', 0.0, 0.5),
  ('per.mirela-corr', 'b', 'author', NULL, 0.9, 0.9),
  ('per.mirela-corr', 'b', 'direct_quotation', 'per.mirela-corr', 0.9, 0.9),
  ('loc.kyiv', 'a', 'direct_quotation', 'per.ada', 0.9, 0.9);
-- answer
-- per.ada,Ada,2,1,-0.25,0.3
