-- Whose texts can be counted on, and whose are cut, masked or badly decoded?
--
-- One row per outlet, the most articles first, with the shares of its articles that have a flaw; articles.text_quality
-- has the flaws of each. Masked and truncated texts name fewer than they should, lower-cased ones hardly any; teasers
-- and short ones have no room for sentiment. An outlet with a high share is left out, or its figures are told apart.
--
-- Change: the number of rows.
SELECT
  c.outlet,
  CAST(sum(c.n_articles) AS BIGINT) AS n_articles,
  round(sum(c.n_short) / CAST(sum(c.n_articles) AS DOUBLE), 3) AS short,
  round(sum(c.n_truncated) / CAST(sum(c.n_articles) AS DOUBLE), 3) AS truncated,
  round(sum(c.n_teasers) / CAST(sum(c.n_articles) AS DOUBLE), 3) AS teasers,
  round(sum(c.n_masked) / CAST(sum(c.n_articles) AS DOUBLE), 3) AS masked,
  round(sum(c.n_mojibake) / CAST(sum(c.n_articles) AS DOUBLE), 3) AS mojibake,
  round(sum(c.n_lower_case) / CAST(sum(c.n_articles) AS DOUBLE), 3) AS lower_case,
  round(sum(c.n_boilerplate) / CAST(sum(c.n_articles) AS DOUBLE), 3) AS boilerplate,
  round(sum(c.n_ocr_like) / CAST(sum(c.n_articles) AS DOUBLE), 3) AS ocr_like
FROM coverage c
GROUP BY c.outlet
ORDER BY n_articles DESC, c.outlet
LIMIT 20
