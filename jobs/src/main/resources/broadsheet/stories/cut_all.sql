-- Links within what belongs to a cluster.
SELECT l.*
FROM links AS l
LEFT ANTI JOIN strangers AS one ON l.place = one.place
LEFT ANTI JOIN strangers AS other ON l.earlier = other.place
