INSERT INTO articles (article_id, outlet, published_date, title, url) VALUES
  ('a', 'Echo', '2020-01-02', 'Ferries', 'https://www.echo.example/Ferries/'),
  ('b', 'Echo', '2020-01-02', 'Bridges', 'http://echo.example/story?id=7'),
  ('c', 'Echo', '2020-01-02', 'Tunnels', 'http://echo.example/story?id=8#top'),
  ('d', 'Echo', '2020-01-02', 'No address', NULL);
INSERT INTO rejects (source_file, source_position, reason, detail) VALUES
  ('x.gkg.csv', 2, 'NO_TEXT', 'GDELT GKG holds no text; join it by the address https://echo.example/story?id=8&utm_source=feed'),
  ('x.gkg.csv', 1, 'NO_TEXT', 'GDELT GKG holds no text; join it by the address http://echo.example/ferries?utm_medium=x'),
  ('x.gkg.csv', 3, 'NO_TEXT', 'GDELT GKG holds no text; join it by the address http://echo.example/elsewhere'),
  ('y.jsonl', 1, 'NO_TEXT', 'no text under http://echo.example/ferries');
-- answer
-- x.gkg.csv,1,http://echo.example/ferries?utm_medium=x,a,Echo,2020-01-02,Ferries
-- x.gkg.csv,2,https://echo.example/story?id=8&utm_source=feed,c,Echo,2020-01-02,Tunnels
