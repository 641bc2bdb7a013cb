package broadsheet.dumps;

/** What the records of a dump file are written in. */
public enum Format {
  /** One JSON object a line. */
  JSON_LINES,
  /** JSON over any number of lines: an array of objects, or objects one after the other. */
  JSON,
  /** Rows of fields under a header row, whatever the delimiter. */
  CSV,
  PARQUET,
  /** The SGML of the Reuters-21578 collection. */
  REUTERS_SGML,
  /** One article a file. */
  TEXT,
  /** Nothing that is read: see {@link Detected#trouble()}. */
  NONE
}
