/**
 * Tables, whatever their columns: CSV with its dialects, TSV, Parquet, SQLite (read without
 * SQLite), and the tables of GDELT.
 */
package broadsheet.dumps.tables;
