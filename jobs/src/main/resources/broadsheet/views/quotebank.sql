-- Direct quotations in the form of Quotebank's quotation-centric data (Vaucher, Spitz, Catasta and West, WSDM 2021):
-- one row per distinct quotation; those that differ in case and punctuation only are one.
--
-- quotation is its longest form, without its marks, date its first day, speaker the likeliest one, "None" if that is
-- nobody, and probas all of them in the order of their names, as [name, probability]: the mean over the occurrences of
-- quotations.confidence, the rest for "None". quoteID is the quotation_id of the first occurrence, where Quotebank has
-- a day and a number. qids and phase are NULL: our entities have no Wikidata ids, and the phases are those of
-- Quotebank's own crawls.
WITH said AS (
  SELECT
    translate(lower(q.text), '.,;:!?…"“”„‘’''«»‹›()[]-–—', '') AS said,
    q.quotation_id,
    trim(BOTH ' "“”„‘’''«»‹›' FROM q.text) AS text,
    q.published_date,
    a.url,
    coalesce(e.name, q.speaker_name, 'None') AS speaker,
    CASE WHEN q.speaker_name IS NULL THEN 1.0 ELSE coalesce(q.confidence, 0.0) END AS probability
  FROM quotations q
  JOIN articles a ON a.article_id = q.article_id
  LEFT JOIN entities e ON e.entity_id = q.speaker_entity_id
  WHERE q.kind = 'direct'
),
ordered AS (
  SELECT
    s.said,
    s.quotation_id,
    s.text,
    row_number() OVER (PARTITION BY s.said ORDER BY s.published_date NULLS LAST, s.quotation_id) AS place_in_time,
    row_number() OVER (PARTITION BY s.said ORDER BY length(s.text) DESC, s.text) AS place_in_length
  FROM said s
),
quotation AS (
  SELECT
    o.said,
    max(CASE WHEN o.place_in_time = 1 THEN o.quotation_id END) AS quotation_id,
    max(CASE WHEN o.place_in_length = 1 THEN o.text END) AS text,
    count(*) AS n
  FROM ordered o
  GROUP BY o.said
),
occurrences AS (
  SELECT
    s.said,
    min(s.published_date) AS first_date,
    CASE WHEN count(s.url) > 0 THEN array_sort(array_agg(DISTINCT s.url) FILTER (WHERE s.url IS NOT NULL)) END AS urls
  FROM said s
  GROUP BY s.said
),
parts AS (
  SELECT s.said, s.speaker, s.probability FROM said s
  UNION ALL
  SELECT s.said, 'None' AS speaker, 1 - s.probability AS probability FROM said s WHERE s.speaker <> 'None'
),
summed AS (
  SELECT p.said, p.speaker, CAST(sum(p.probability) AS DECIMAL(18, 6)) AS probability
  FROM parts p
  GROUP BY p.said, p.speaker
),
likely AS (
  SELECT
    s.said,
    s.speaker,
    CAST(s.probability / q.n AS DECIMAL(5, 4)) AS probability,
    row_number() OVER (PARTITION BY s.said ORDER BY s.probability DESC, s.speaker) AS place
  FROM summed s
  JOIN quotation q ON q.said = s.said
),
speakers AS (
  SELECT
    l.said,
    max(CASE WHEN l.place = 1 THEN l.speaker END) AS speaker,
    array_sort(array_agg(split(l.speaker || chr(9) || CAST(l.probability AS STRING), chr(9)))) AS probas
  FROM likely l
  GROUP BY l.said
)
SELECT
  q.quotation_id AS quoteID,
  q.text AS quotation,
  s.speaker AS speaker,
  CAST(NULL AS STRING) AS qids,
  o.first_date AS date,
  q.n AS numOccurrences,
  s.probas AS probas,
  o.urls AS urls,
  CAST(NULL AS STRING) AS phase
FROM quotation q
JOIN occurrences o ON o.said = q.said
JOIN speakers s ON s.said = q.said
