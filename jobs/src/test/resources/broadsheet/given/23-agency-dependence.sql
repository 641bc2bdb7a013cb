INSERT INTO articles (article_id, outlet)
SELECT 'l' || i, 'Ledger' FROM range(10) t(i) UNION ALL SELECT 'p' || i, 'Post' FROM range(9) t(i)
UNION ALL SELECT 'n' || i, NULL FROM range(12) t(i);
INSERT INTO story_clusters (article_id, wire_agency)
SELECT 'l' || i, CASE WHEN i < 3 THEN 'Reuters' WHEN i < 6 THEN 'AP' WHEN i = 6 THEN 'dpa' END FROM range(10) t(i)
UNION ALL SELECT 'p' || i, 'AP' FROM range(9) t(i) UNION ALL SELECT 'n' || i, NULL FROM range(12) t(i);
-- answer
-- Ledger,10,7,0.7,0.3968,0.8922,AP
-- null,12,0,0,0,0.2425,null
