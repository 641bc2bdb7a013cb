-- One row per spelling and entity. Its rule is the one that most mentions so spelled rest on: the corpus's
-- (list, normalisation, user's file) where one applied, else the article's (surname, acronym, possessive).
-- Where an article links the spelling to a name that the corpus links further, it is the article's, and the
-- evidence tells both. A spelling is ambiguous if it stands for several entities, or alone because it could.
WITH ruled AS (
  SELECT m.surface AS alias, m.entity_id, m.published_date,
         CASE WHEN e.rule = 'as_printed' OR is_linked AND is_corpus THEN m.rule ELSE e.rule END AS rule,
         CASE WHEN is_linked AND is_corpus THEN concat('short for ', m.name, ' in the article; that is ', e.evidence)
              WHEN e.rule <> 'as_printed' THEN e.evidence
              WHEN m.rule = 'gazetteer' THEN concat('listed by the user as ', m.name)
              WHEN m.rule <> 'as_printed' THEN concat('short for ', m.name, ' in the article') END AS evidence
  FROM (
    SELECT *, rule IN ('surname', 'first_name', 'initial_and_surname', 'full_name',
                       'bracketed', 'initials', 'company_word') AS is_linked
    FROM mentions
  ) AS m
  JOIN (
    SELECT *, rule IN ('middle_name', 'legal_form', 'first_name_variant', 'transliteration',
                       'surname_corpus', 'acronym_corpus', 'corpus_type') AS is_corpus
    FROM named
  ) AS e ON m.name = e.alias AND m.tagged_type = e.tagged_type
),
counted AS (
  SELECT alias, entity_id, rule, evidence, count(*) AS n,
         min(published_date) AS first_date, max(published_date) AS last_date
  FROM ruled
  GROUP BY alias, entity_id, rule, evidence
),
spelled AS (
  SELECT alias, entity_id,
         max_by(struct(rule, evidence), struct(n, rule, evidence)) AS why,
         sum(n)               AS n_mentions,
         min(first_date)      AS first_date,
         max(last_date)       AS last_date,
         bool_or(rule = 'ambiguous') AS is_open
  FROM counted
  GROUP BY alias, entity_id
),
shared AS (
  SELECT alias, count(*) > 1 OR bool_or(is_open) AS is_ambiguous FROM spelled GROUP BY alias
)
SELECT s.alias, s.entity_id, why.rule AS rule, why.evidence AS evidence,
       coalesce(n_mentions, 0) AS n_mentions, first_date, last_date, is_ambiguous
FROM spelled AS s
JOIN shared AS h ON s.alias = h.alias
