-- What to compare with what.
SELECT p.place, p.earlier, one.story, other.story AS earlier_story
FROM pairs AS p
JOIN compared AS one ON p.place = one.place
JOIN compared AS other ON p.earlier = other.place
