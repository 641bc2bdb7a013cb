/** Scores of the extractors on texts annotated by people. Knows no Spark. */
package broadsheet.evaluate;
