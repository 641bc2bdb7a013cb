/**
 * Dump files as bytes: finding them, reaching them on any file system and within archives of files,
 * undoing compression with a guard against bombs, telling foreign files by their first bytes.
 */
package broadsheet.dumps.files;
