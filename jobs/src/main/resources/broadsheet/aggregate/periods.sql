-- Days, weeks and months of all outlets together: the calendar in which bursts are looked for.
SELECT granularity, period, n_total_distinct_texts FROM cells WHERE outlet = -1 AND granularity <= 2
