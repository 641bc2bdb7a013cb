INSERT INTO entities (entity_id, name, type, n_mentions, n_articles, first_date, last_date) VALUES
  ('per.ada', 'Ada', 'PER', 3, 2, '2023-01-05', '2023-02-07');
INSERT INTO quotations (quotation_id, article_id, kind, speaker_entity_id) VALUES
  ('1', 'a', 'direct', 'per.ada'), ('2', 'b', 'indirect', 'per.ada'), ('3', 'b', 'fragment', NULL);
-- answer
-- per.ada,Ada,2,1,1,2,0.6667
-- null,null,1,1,0,1,0.3333
