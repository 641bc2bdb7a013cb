-- Entities with their number of mentions corrected for measured error: n * P / R, for of the n found only P are right
-- (precision), and of the true ones only R are found (recall).
--
-- It is the count's counterpart of Rogan and Gladen's corrected prevalence (American Journal of Epidemiology 107,
-- 1978), known as adjusted counting (González, Castaño, Chawla and del Coz, A review on quantification learning, ACM
-- Computing Surveys 50, 2017). P and R are those of the entity's type in accuracy, its rows of one type added up; where
-- it has none, or nothing right, the correction is NULL. The 95 % interval is that of the true number in these texts,
-- by the delta method on the logarithm (Katz, Baptista, Azen and Pike, Biometrics 34, 1978) with half a find added to
-- each number (Walter, Biometrika 62, 1975): it holds what the sample leaves open, and the chance which of these n are
-- right and which true ones are missing. It is right as far as the texts of the sample are like these; and it corrects
-- the sum of a type's mentions: an entity whose name is easy to find is missed less.
WITH measured AS (
  SELECT
    a.type,
    CAST(sum(a.n_found) AS DOUBLE) AS found,
    CAST(sum(a.n_correct) AS DOUBLE) AS correct,
    CAST(sum(a.n_gold) AS DOUBLE) AS gold
  FROM accuracy a
  GROUP BY a.type
),
rates AS (
  SELECT
    m.type,
    m.found,
    m.gold,
    m.correct / m.found AS precision,
    m.correct / m.gold AS recall,
    (m.correct + 0.5) / (m.found + 1) AS p,
    (m.correct + 0.5) / (m.gold + 1) AS r
  FROM measured m
  WHERE m.correct > 0
),
corrections AS (
  SELECT
    e.entity_id,
    e.type,
    e.n_mentions,
    s.precision,
    s.recall,
    e.n_mentions * s.precision / s.recall AS corrected,
    (e.n_mentions + 0.5) * s.p / s.r AS middle,
    1.959963984540054 * sqrt(
      (1 - s.p) / (s.p * (s.found + 1))
      + (1 - s.r) / (s.r * (s.gold + 1))
      + (2 - s.p - s.r) / ((e.n_mentions + 0.5) * s.p)) AS half
  FROM entities e
  LEFT JOIN rates s ON s.type = e.type
)
SELECT
  c.entity_id,
  c.type,
  c.n_mentions,
  c.precision,
  c.recall,
  c.corrected,
  CASE WHEN c.n_mentions = 0 THEN c.corrected ELSE least(c.corrected, c.middle * exp(-c.half)) END AS corrected_low,
  greatest(c.corrected, c.middle * exp(c.half)) AS corrected_high
FROM corrections c
