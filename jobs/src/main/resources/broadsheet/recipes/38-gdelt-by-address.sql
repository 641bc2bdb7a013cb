-- Which rows of GDELT are about articles of the corpus?
--
-- GDELT holds no text: each row of its tables is a reject that tells the article's address. One row per row of GDELT and
-- article at that address, with the place of the row in its file, where its themes, events and tone stand. Addresses are
-- compared without scheme, www, tracking parameters, what follows a #, slashes at the end and capitals.
--
-- Change: JOIN to LEFT JOIN for the rows without an article too: what is still to be fetched.
WITH gdelt AS (
  SELECT source_file, source_position, regexp_extract(detail, 'join it by the address (.+)$', 1) AS address
  FROM rejects
  WHERE reason = 'NO_TEXT' AND detail LIKE 'GDELT % join it by the address %'
),
keyed AS (
  SELECT source_file, source_position, address,
         regexp_replace(regexp_replace(regexp_replace(lower(address),
           '^https?://(www[.])?', ''), '([?&](utm_|fbclid|gclid).*|#.*)$', ''), '/+$', '') AS page
  FROM gdelt
),
pages AS (
  SELECT article_id, outlet, published_date, title,
         regexp_replace(regexp_replace(regexp_replace(lower(url),
           '^https?://(www[.])?', ''), '([?&](utm_|fbclid|gclid).*|#.*)$', ''), '/+$', '') AS page
  FROM articles
)
SELECT
  k.source_file,
  k.source_position,
  k.address,
  p.article_id,
  p.outlet,
  p.published_date,
  p.title
FROM keyed k
JOIN pages p ON p.page = k.page
ORDER BY k.source_file, k.source_position, p.article_id
