package broadsheet.dumps.tables;

import broadsheet.dumps.format.FileFormat;
import java.util.List;

/** Formats whose files are tables. */
public final class TableFormats {
  /** In the order in which they are tried; the first that takes a file has it. */
  public static final List<FileFormat> ALL =
      List.of(
          new ParquetFormat(),
          new SqliteFormat(),
          GdeltFormat.KNOWLEDGE_GRAPH,
          GdeltFormat.MENTIONS,
          GdeltFormat.EVENTS,
          new TsvFormat(),
          new CsvFormat());

  private TableFormats() {}
}
