/**
 * What a format of dumps is: how it tells a file by its beginning, opens it as records, knows whose
 * records they are, and what it says of itself to people.
 */
package broadsheet.dumps.format;
