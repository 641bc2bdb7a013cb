-- Which articles are copies: of distinct texts those that are alike, and texts that come again after a while.
SELECT place, earlier, rule, similarity, containment FROM likeness WHERE rule IS NOT NULL
UNION ALL
SELECT place, first_version AS earlier, 'exact' AS rule, CAST(1 AS DOUBLE) AS similarity, CAST(1 AS DOUBLE) AS containment
FROM versions
WHERE place = version AND version <> first_version
