package broadsheet.dumps.tables;

import broadsheet.dumps.files.DumpFile;
import broadsheet.dumps.format.Detected;
import broadsheet.dumps.format.FileFormat;
import broadsheet.dumps.format.Notes;
import broadsheet.dumps.format.Start;
import broadsheet.dumps.records.RecordReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Rows of fields under a header row, whatever stands between two fields. */
final class CsvFormat implements FileFormat {
  private static final Notes NOTES =
      Notes.of(
              "csv",
              "comma-separated values, whatever its columns; also ; and |",
              "a header row of names, known ones among them")
          .trap("line breaks and doubled or backslashed quotes in fields; fields of many megabytes")
          .trap("a row of another width, or a quote never closed, costs only that row")
          .trap("a first column without a name holds row numbers")
          .seen();

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public Optional<Detected> tell(Start start) {
    return CsvShape.of(start)
        .filter(CsvShape::isTable)
        .map(table -> start.is(this, table.dialect(), Header.names(table.cells()), List.of()));
  }

  @Override
  public RecordReader open(DumpFile file, Detected detected) throws IOException {
    return new CsvRows(detected.text(file), detected.dialect(), detected.header());
  }

  @Override
  public boolean hasNamedFields() {
    return true;
  }
}
