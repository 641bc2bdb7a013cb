/** Published tables → what people read: answers to SQL, the summary of a run. */
package broadsheet.report;
