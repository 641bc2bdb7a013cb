-- Every article's place among its copies. The agency that only another article names is that of the first that does.
WITH placed AS (
  SELECT p.place, p.article_id, p.outlet, p.credit, v.version, coalesce(r.root_id, v.version) AS first_place
  FROM prints AS p
  JOIN versions AS v ON p.place = v.place
  LEFT JOIN roots AS r ON v.version = r.id
),
clusters AS (
  SELECT first_place,
         min_by(article_id, place) AS cluster_id,
         CAST(count(*) AS INT) AS cluster_size,
         CAST(count(DISTINCT outlet) AS INT) AS n_outlets,
         min_by(credit, place) FILTER (WHERE credit IS NOT NULL) AS credit
  FROM placed
  GROUP BY first_place
),
matches AS (
  SELECT place, earlier AS other, rule, similarity, containment FROM links
  UNION ALL
  SELECT earlier AS place, place AS other, rule, similarity, containment FROM links
),
best AS (
  SELECT place, min_by(struct(other, rule, similarity, containment), struct(-similarity, -containment, other)) AS match
  FROM matches
  GROUP BY place
),
matched AS (
  SELECT p.*,
         CASE WHEN p.place <> p.version THEN named_struct('other', p.version, 'rule', 'exact', 'similarity', 1D, 'containment', 1D)
              WHEN p.place <> p.first_place THEN b.match END AS match
  FROM placed AS p
  LEFT JOIN best AS b ON p.version = b.place
)
SELECT m.article_id,
       c.cluster_id,
       c.cluster_size,
       c.n_outlets,
       m.place <> m.first_place AS is_duplicate,
       m.match.rule,
       CASE WHEN m.match.other LIKE '~%' THEN substring(m.match.other, 2) ELSE substring(m.match.other, 14) END AS matched_article_id,
       m.match.similarity,
       m.match.containment,
       coalesce(m.credit.agency, c.credit.agency) AS wire_agency,
       CASE WHEN m.credit IS NOT NULL THEN m.credit.rule WHEN c.credit IS NOT NULL THEN 'copy' END AS wire_rule,
       CASE WHEN m.credit IS NOT NULL THEN m.credit.evidence ELSE c.credit.evidence END AS wire_evidence,
       m.credit.start AS wire_start,
       m.credit.end AS wire_end
FROM matched AS m
JOIN clusters AS c ON m.first_place = c.first_place
