-- Every mention with its entity, and with the facts of its article that figures are split by.
SELECT m.mention_id, m.article_id, m.sentence, m.char_start, m.char_end, m.surface, m.spelling, m.name,
       e.type, m.tagged_type, e.entity_id, m.rule, m.confidence, m.section, m.is_in_headline, m.tone,
       a.published_date, a.outlet, a.language
FROM mentions AS m
JOIN named AS e ON m.name = e.alias AND m.tagged_type = e.tagged_type
JOIN articles AS a ON m.article_id = a.article_id
