-- Links within what belongs to a cluster and within what does not.
SELECT l.*
FROM links AS l
LEFT JOIN strangers AS one ON l.place = one.place
LEFT JOIN strangers AS other ON l.earlier = other.place
WHERE (one.place IS NULL) = (other.place IS NULL)
