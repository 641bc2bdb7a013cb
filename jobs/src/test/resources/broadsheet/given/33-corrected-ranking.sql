INSERT INTO entities (entity_id, name, type, n_mentions, n_articles, first_date, last_date) VALUES
  ('per.ada', 'Ada', 'PER', 100, 9, NULL, NULL),
  ('org.none', 'None', 'ORG', 0, 0, NULL, NULL),
  ('org.cy', 'Cy', 'ORG', 7, 9, NULL, NULL),
  ('misc.dy', 'Dy', 'MISC', 3, 2, NULL, NULL),
  ('loc.ey', 'Ey', 'LOC', 2, 2, NULL, NULL);
INSERT INTO accuracy (type, n_found, n_correct, n_gold, source) VALUES
  ('PER', 80, 70, 100, 'one'), ('PER', 20, 20, 20, 'two'), ('ORG', 50, 30, 60, 'one'), ('LOC', 5, 0, 5, 'one');
-- answer
-- per.ada,Ada,PER,100,0.9,0.75,120,101.2,143.3
-- org.cy,Cy,ORG,7,0.6,0.5,8.4,3.5,23
-- misc.dy,Dy,MISC,3,null,null,null,null,null
-- loc.ey,Ey,LOC,2,null,null,null,null,null
-- org.none,None,ORG,0,0.6,0.5,0,0,18.3
