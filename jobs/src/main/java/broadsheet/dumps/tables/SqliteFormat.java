package broadsheet.dumps.tables;

import broadsheet.dumps.files.Compression;
import broadsheet.dumps.files.DumpFile;
import broadsheet.dumps.format.Detected;
import broadsheet.dumps.format.FileFormat;
import broadsheet.dumps.format.Notes;
import broadsheet.dumps.format.Start;
import broadsheet.dumps.records.RecordReader;
import java.io.IOException;
import java.util.Optional;

/** Databases of SQLite, whatever their tables. */
final class SqliteFormat implements FileFormat {
  private static final String MAGIC = "SQLite format 3\0";
  private static final Notes NOTES =
      Notes.of("sqlite", "SQLite, whatever its tables", "SQLite format 3 at its beginning")
          .trap("all tables with columns of articles are read; each other one is one reject")
          .trap("read without SQLite: a broken page costs only its rows")
          .trap("changes that stand in a -wal file beside it are not seen")
          .trap("tables WITHOUT ROWID are not read, and rejected");

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public Optional<Detected> tell(Start start) {
    return start.begins(MAGIC) ? Optional.of(start.is(this)) : Optional.empty();
  }

  @Override
  public RecordReader open(DumpFile file, Detected detected) throws IOException {
    return new SqliteRows(
        detected.compression() == Compression.NONE
            ? SqlitePages.of(file.seekable())
            : SqlitePages.unpacked(detected.bytes(file)));
  }

  @Override
  public boolean hasNamedFields() {
    return true;
  }

  @Override
  public boolean needsWholeFile() {
    return true;
  }
}
