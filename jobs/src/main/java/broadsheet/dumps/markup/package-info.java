/** Records written in XML or SGML: cut out of a stream, parsed one by one, as fields. */
package broadsheet.dumps.markup;
