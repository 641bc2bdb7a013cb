/** Articles as archives print them: lines of text, whether in plain text, Word or RTF files. */
package broadsheet.dumps.lines;
