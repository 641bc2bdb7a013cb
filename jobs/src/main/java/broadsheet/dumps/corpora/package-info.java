/**
 * Records of known makers in JSON, tables or databases: one class for each API or corpus, told by
 * the names of its fields.
 */
package broadsheet.dumps.corpora;
