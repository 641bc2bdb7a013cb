/**
 * The tables on disk: names, schemas, immutable snapshots, and the only code that reads and writes
 * them.
 */
package broadsheet.warehouse;
