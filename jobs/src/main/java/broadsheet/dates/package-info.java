/** Dates and times as dumps and pages write them. */
package broadsheet.dates;
