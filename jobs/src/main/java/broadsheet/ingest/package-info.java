/** Dumps → articles and rejects. */
package broadsheet.ingest;
