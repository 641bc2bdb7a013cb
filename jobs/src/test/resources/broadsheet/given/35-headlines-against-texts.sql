INSERT INTO articles (article_id, outlet, published_at)
SELECT 'l' || i, 'Ledger', TIMESTAMPTZ '2023-01-01 00:00:00+00' FROM range(10) t(i) UNION ALL SELECT 'p', 'Post', NULL
UNION ALL SELECT 'x', 'Ledger', TIMESTAMPTZ '2023-01-02 00:00:00+00' UNION ALL SELECT 'y', 'Ledger', NULL;
INSERT INTO story_clusters (article_id, cluster_id)
SELECT 'l' || i, 'l' || i FROM range(10) t(i) UNION ALL SELECT 'x', 'l0';
INSERT INTO sentences (article_id, sentence, section, tone)
SELECT 'l' || i, 0, 'headline', CASE WHEN i < 5 THEN -0.5 ELSE -0.3 END FROM range(10) t(i)
UNION ALL SELECT 'l' || i, 1, 'body', 0.2 FROM range(10) t(i)
UNION ALL SELECT 'l' || i, 2, 'body', 0 FROM range(10) t(i)
UNION ALL SELECT 'l' || i, 3, 'byline', NULL FROM range(10) t(i)
UNION ALL SELECT 'x', 0, 'headline', 1 UNION ALL SELECT 'x', 1, 'body', 0
UNION ALL SELECT 'p', 0, 'headline', 1 UNION ALL SELECT 'p', 1, 'body', 0
UNION ALL SELECT 'y', 0, 'body', 1;
-- answer
-- Ledger,10,-0.4,0.1,-0.5,-0.565,-0.435
