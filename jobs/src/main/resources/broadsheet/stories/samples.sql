-- The samples of every distinct text.
SELECT explode(array_distinct(p.print.samples)) AS sample, p.place, p.day, p.outlet,
       size(array_distinct(p.print.samples)) AS samples
FROM prints AS p
LEFT ANTI JOIN (SELECT place FROM versions WHERE place <> version) AS copies ON p.place = copies.place
