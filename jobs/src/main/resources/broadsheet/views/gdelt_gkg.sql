-- Articles as rows of GDELT's Global Knowledge Graph 2.1, with the column names of its table gdeltv2.gkg, so that
-- queries and parsers made for it run here.
--
-- Filled: GKGRECORDID (article_id), DATE (publication, not collection: YYYYMMDDHHMMSS in UTC),
-- SourceCollectionIdentifier (1 with a link, else 2, a citation), SourceCommonName, DocumentIdentifier, Persons,
-- V2Persons, Organizations, V2Organizations, AllNames and the names in Locations and V2Locations (our entities, in
-- alphabetical order; ; , # and | in names are blanks), V2Tone, Quotations (direct ones; offset and length with their
-- marks, the text without), and Extras (title, authors, time where it is known to the hour). V2Tone has its first four
-- values by GDELT's definition, per cent of all words, but with our lexicon: positive less negative, positive,
-- negative, both together; then two empty ones (activity, self reference), and the number of tokens. Locations have
-- their name and offset only: types, FIPS codes and coordinates are unknown.
--
-- NULL, for we look for no such thing: Counts, V2Counts, Themes, V2Themes, Dates, GCAM, SharingImage, RelatedImages,
-- SocialImageEmbeds, SocialVideoEmbeds, Amounts; and TranslationInfo, as nothing is translated.
WITH named AS (
  SELECT m.article_id, m.type, translate(e.name, ';,#|', '    ') AS name, CAST(m.char_start AS STRING) AS place
  FROM mentions m
  JOIN entities e ON e.entity_id = m.entity_id
),
listed AS (
  SELECT
    n.article_id,
    NULLIF(array_join(array_sort(array_agg(DISTINCT lower(n.name)) FILTER (WHERE n.type = 'PER')), ';'), '') AS persons,
    NULLIF(array_join(array_sort(array_agg(n.name || ',' || n.place) FILTER (WHERE n.type = 'PER')), ';'), '')
      AS v2_persons,
    NULLIF(array_join(array_sort(array_agg(DISTINCT lower(n.name)) FILTER (WHERE n.type = 'ORG')), ';'), '')
      AS organizations,
    NULLIF(array_join(array_sort(array_agg(n.name || ',' || n.place) FILTER (WHERE n.type = 'ORG')), ';'), '')
      AS v2_organizations,
    NULLIF(array_join(array_sort(array_agg(DISTINCT '#' || n.name || '#####') FILTER (WHERE n.type = 'LOC')), ';'), '')
      AS locations,
    NULLIF(
      array_join(array_sort(array_agg('#' || n.name || '#######' || n.place) FILTER (WHERE n.type = 'LOC')), ';'), '')
      AS v2_locations,
    NULLIF(array_join(array_sort(array_agg(n.name || ',' || n.place)), ';'), '') AS all_names
  FROM named n
  GROUP BY n.article_id
),
quoted AS (
  SELECT
    q.article_id,
    array_join(
      array_sort(
        array_agg(
          concat_ws(
            '|',
            CAST(q.char_start AS STRING),
            CAST(q.char_end - q.char_start AS STRING),
            translate(coalesce(q.cue, ''), '|#', '  '),
            translate(trim(BOTH ' "“”„‘’''«»‹›' FROM q.text), '|#' || chr(10), '   ')))),
      '#') AS quotations
  FROM quotations q
  WHERE q.kind = 'direct'
  GROUP BY q.article_id
),
-- A cue in a list of structs has no portable way to be counted, but its weight stands in the list's JSON.
cues AS (
  SELECT s.article_id, CAST(to_json(s.cues) AS STRING) AS list
  FROM sentences s
  WHERE s.cues IS NOT NULL
),
toned AS (
  SELECT
    c.article_id,
    sum(length(c.list) - length(replace(c.list, '"weight":', '"weight"'))) AS n_cues,
    sum(length(c.list) - length(replace(c.list, '"weight":-', '"weight":'))) AS n_negative
  FROM cues c
  GROUP BY c.article_id
),
dated AS (
  SELECT
    a.article_id,
    10000 * CAST(10000 * year(a.published_date) + 100 * month(a.published_date) + day(a.published_date) AS BIGINT) * 100
      + 10000 * hour(a.published_at) + 100 * minute(a.published_at) + CAST(second(a.published_at) AS INT) AS date
  FROM articles a
)
SELECT
  a.article_id AS GKGRECORDID,
  d.date AS DATE,
  CASE WHEN a.url IS NULL THEN 2 ELSE 1 END AS SourceCollectionIdentifier,
  coalesce(a.outlet_domain, a.outlet) AS SourceCommonName,
  coalesce(a.url, concat_ws(', ', a.outlet, a.title, CAST(a.published_date AS STRING))) AS DocumentIdentifier,
  CAST(NULL AS STRING) AS Counts,
  CAST(NULL AS STRING) AS V2Counts,
  CAST(NULL AS STRING) AS Themes,
  CAST(NULL AS STRING) AS V2Themes,
  l.locations AS Locations,
  l.v2_locations AS V2Locations,
  l.persons AS Persons,
  l.v2_persons AS V2Persons,
  l.organizations AS Organizations,
  l.v2_organizations AS V2Organizations,
  CASE WHEN a.n_tokens > 0 THEN concat_ws(
    ',',
    CAST(CAST(100.0 * (coalesce(t.n_cues, 0) - 2 * coalesce(t.n_negative, 0)) / a.n_tokens AS DECIMAL(9, 4)) AS STRING),
    CAST(CAST(100.0 * (coalesce(t.n_cues, 0) - coalesce(t.n_negative, 0)) / a.n_tokens AS DECIMAL(9, 4)) AS STRING),
    CAST(CAST(100.0 * coalesce(t.n_negative, 0) / a.n_tokens AS DECIMAL(9, 4)) AS STRING),
    CAST(CAST(100.0 * coalesce(t.n_cues, 0) / a.n_tokens AS DECIMAL(9, 4)) AS STRING),
    '',
    '',
    CAST(a.n_tokens AS STRING)) END AS V2Tone,
  CAST(NULL AS STRING) AS Dates,
  CAST(NULL AS STRING) AS GCAM,
  CAST(NULL AS STRING) AS SharingImage,
  CAST(NULL AS STRING) AS RelatedImages,
  CAST(NULL AS STRING) AS SocialImageEmbeds,
  CAST(NULL AS STRING) AS SocialVideoEmbeds,
  q.quotations AS Quotations,
  l.all_names AS AllNames,
  CAST(NULL AS STRING) AS Amounts,
  CAST(NULL AS STRING) AS TranslationInfo,
  NULLIF(
    concat(
      coalesce('<PAGE_AUTHORS>' || NULLIF(array_join(a.authors, ';'), '') || '</PAGE_AUTHORS>', ''),
      CASE WHEN a.published_precision IN ('second', 'minute', 'hour')
        THEN '<PAGE_PRECISEPUBTIMESTAMP>' || CAST(d.date AS STRING) || '</PAGE_PRECISEPUBTIMESTAMP>' ELSE '' END,
      coalesce(
        '<PAGE_TITLE>' || replace(replace(replace(a.title, '&', '&amp;'), '<', '&lt;'), '>', '&gt;') || '</PAGE_TITLE>',
        '')),
    '') AS Extras
FROM articles a
JOIN dated d ON d.article_id = a.article_id
LEFT JOIN listed l ON l.article_id = a.article_id
LEFT JOIN quoted q ON q.article_id = a.article_id
LEFT JOIN toned t ON t.article_id = a.article_id
