-- Which spellings could mean several entities?
--
-- One row per ambiguous spelling and entity, those with most mentions first: the spellings on which a figure may rest
-- wrongly. Read the sentences of the first few with `broadsheet why aliases alias=… entity_id=…`, then merge or split
-- with a file (--entities). n_readings is how many entities the spelling stands for; 1 means that it stands alone
-- because it could be several (evidence names them).
--
-- Change: the number of rows.
SELECT
  a.alias,
  a.entity_id,
  a.n_mentions,
  count(*) OVER (PARTITION BY a.alias) AS n_readings,
  CAST(sum(a.n_mentions) OVER (PARTITION BY a.alias) AS BIGINT) AS n_mentions_together,
  a.rule,
  a.evidence
FROM aliases a
WHERE a.is_ambiguous
ORDER BY n_mentions_together DESC, a.alias, a.n_mentions DESC, a.entity_id
LIMIT 40
