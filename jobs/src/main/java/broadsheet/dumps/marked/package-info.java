/**
 * Formats whose files are XML, SGML or HTML: feeds, newswires and exports of archives, one class
 * each, and the readers they share.
 */
package broadsheet.dumps.marked;
