/** Dump files: what they are, and their records one after the other. */
package broadsheet.dumps;
