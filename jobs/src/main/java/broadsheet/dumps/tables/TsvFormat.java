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

/** Rows of fields with tabs between them, under a header row. */
final class TsvFormat implements FileFormat {
  private static final Notes NOTES =
      Notes.of("tsv", "tab-separated values, whatever its columns", "a header row with tabs")
          .trap("as of csv");

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public Optional<Detected> tell(Start start) {
    return CsvShape.of(start)
        .filter(table -> table.isTable() && table.dialect().delimiter() == '\t')
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
