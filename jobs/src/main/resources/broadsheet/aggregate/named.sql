-- Every mention as figures need it, in numbers. Voices: 1 author, 2 direct quotation, 3 indirect speech. Tone and
-- sentiment in ten-thousandths, which add up exactly. An entity that too few articles name has no pair.
SELECT n.number, n.n_articles, a.article, text, day, month, outlet, n_entities, sentence, paragraph, spelling,
       CASE voice WHEN 'author' THEN 1 WHEN 'direct_quotation' THEN 2 ELSE 3 END AS voice,
       CAST(rint(coalesce(tone, 0) * 10000) AS int) AS tone,
       CAST(rint(p_negative * 10000) AS int)        AS p_negative,
       CAST(rint(p_positive * 10000) AS int)        AS p_positive
FROM (
  SELECT article_id, entity_id, sentence, paragraph, spelling, voice, tone, p_negative, p_positive FROM mentions
) AS m
JOIN numbered AS n ON m.entity_id = n.entity_id
JOIN annotated AS a ON m.article_id = a.article_id
