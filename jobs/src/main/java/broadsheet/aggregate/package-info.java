/** Mentions → figures: co-occurrences, sentiment over time, coverage. The figures are SQL. */
package broadsheet.aggregate;
