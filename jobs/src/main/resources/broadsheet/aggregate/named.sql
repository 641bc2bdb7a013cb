-- Every mention as figures over time need it; tone and sentiment in ten-thousandths, which add up exactly.
SELECT n.number, text, article, day, outlet, spelling,
       CASE voice WHEN 'author' THEN 1 WHEN 'direct_quotation' THEN 2 ELSE 3 END AS voice,
       CAST(round(coalesce(tone, 0) * 10000) AS int) AS tone,
       CAST(round(p_negative * 10000) AS int)        AS p_negative,
       CAST(round(p_positive * 10000) AS int)        AS p_positive
FROM (SELECT article_id, entity_id, spelling, voice, tone, p_negative, p_positive FROM mentions) AS m
JOIN numbered AS n ON m.entity_id = n.entity_id
JOIN annotated AS a ON m.article_id = a.article_id
