-- Every mention with its entity and its speaker's, and with the facts of its article that figures are split by.
SELECT m.mention_id, m.article_id, m.sentence, m.paragraph, m.char_start, m.char_end, m.surface, m.spelling, m.name,
       e.type, m.tagged_type, e.entity_id, m.rule, m.confidence, m.section, m.is_in_headline, m.tone,
       m.voice, m.quotation_id, m.speaker_name, m.speaker_type, s.entity_id AS speaker_entity_id,
       m.p_negative, m.p_neutral, m.p_positive, m.sentiment,
       a.published_date, a.outlet, a.language, c.cluster_id,
       c.is_duplicate
FROM mentions AS m
JOIN named AS e ON m.name = e.alias AND m.tagged_type = e.tagged_type
LEFT JOIN named AS s ON m.speaker_name = s.alias AND m.speaker_type = s.tagged_type
JOIN articles AS a ON m.article_id = a.article_id
LEFT JOIN story_clusters AS c ON a.article_id = c.article_id
