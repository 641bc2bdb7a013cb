-- Every quotation with its speaker's entity, and with the facts of its article that figures are split by.
SELECT q.quotation_id, q.article_id, q.sentence, q.char_start, q.char_end, q.kind, q.text, q.cue,
       q.speaker_surface, q.speaker_name, q.speaker_type, s.entity_id AS speaker_entity_id, q.rule, q.confidence,
       a.published_date, a.outlet, a.language
FROM quotations AS q
LEFT JOIN named AS s ON q.speaker_name = s.alias AND q.speaker_type = s.tagged_type
JOIN articles AS a ON q.article_id = a.article_id
