/** Intervals, association, bursts and corrections, on plain numbers: knows no Spark, no news. */
package broadsheet.statistics;
