-- Articles that a chain of links has led to a first article they have little in common with.
SELECT place FROM firsts WHERE containment < 0.4
