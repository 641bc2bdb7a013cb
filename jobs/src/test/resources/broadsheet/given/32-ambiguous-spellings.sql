INSERT INTO aliases (alias, entity_id, rule, evidence, n_mentions, is_ambiguous) VALUES
  ('Corr', 'per.anselm-corr', 'surname', 'Anselm Corr', 5, true), ('Corr', 'per.mirela-corr', 'surname', 'Mirela Corr', 7, true),
  ('Marsh', 'per.marsh', 'ambiguous', 'Helen Marsh, Gordon Marsh', 9, true), ('Kyiv', 'loc.kyiv', 'as_printed', NULL, 99, false);
-- answer
-- Corr,per.mirela-corr,7,2,12,surname,Mirela Corr
-- Corr,per.anselm-corr,5,2,12,surname,Anselm Corr
-- Marsh,per.marsh,9,1,9,ambiguous,Helen Marsh, Gordon Marsh
