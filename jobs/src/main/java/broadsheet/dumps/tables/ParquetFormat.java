package broadsheet.dumps.tables;

import broadsheet.dumps.files.Compression;
import broadsheet.dumps.files.DumpFile;
import broadsheet.dumps.format.Detected;
import broadsheet.dumps.format.Dialect;
import broadsheet.dumps.format.FileFormat;
import broadsheet.dumps.format.Notes;
import broadsheet.dumps.format.Start;
import broadsheet.dumps.records.RecordReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Apache Parquet, whatever its columns. */
final class ParquetFormat implements FileFormat {
  private static final String MAGIC = "PAR1";
  private static final Notes NOTES =
      Notes.of("parquet", "Parquet, whatever its columns", "PAR1 at its beginning")
          .trap("lists, structs and maps become JSON; time stamps keep their zone, if any")
          .trap("dates of type INT96 are read as UTC")
          .seen();

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public Optional<Detected> tell(Start start) throws IOException {
    if (start.compression() != Compression.NONE || !start.begins(MAGIC)) {
      return Optional.empty();
    }
    try (var rows = new ParquetRows(start.file().seekable())) {
      return Optional.of(start.is(this, Dialect.COMMA, rows.columns(), List.of()));
    }
  }

  @Override
  public RecordReader open(DumpFile file, Detected detected) throws IOException {
    return new ParquetRows(file.seekable());
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
