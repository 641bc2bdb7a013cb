-- Articles as Media Cloud's API lists stories, with its field names.
--
-- id is article_id, a text where Media Cloud has a number; publish_date is the day in UTC; media_url is the outlet's
-- domain as an address. indexed_date is NULL: a dump does not tell when it was collected.
SELECT
  a.article_id AS id,
  a.url AS url,
  a.title AS title,
  a.published_date AS publish_date,
  a.outlet AS media_name,
  'https://' || a.outlet_domain || '/' AS media_url,
  a.language AS language,
  CAST(NULL AS TIMESTAMP) AS indexed_date
FROM articles a
