package broadsheet.dumps.tables;

import broadsheet.dumps.files.DumpFile;
import broadsheet.dumps.format.Detected;
import broadsheet.dumps.format.FileFormat;
import broadsheet.dumps.format.Notes;
import broadsheet.dumps.format.Start;
import broadsheet.dumps.records.RecordReader;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The events of GDELT 2. */
final class GdeltEventsFormat implements FileFormat {
  private static final Notes NOTES =
      Notes.of(
              "gdelt-events",
              "GDELT 2 Events, tab-separated",
              "61 columns, the second a day in 8 digits")
          .field("url", "SOURCEURL")
          .trap("metadata only: every row is rejected with the address to join it by")
          .trap("the extension is .csv, but there are tabs and no header")
          .documented();

  private static final GdeltRows.Table TABLE =
      new GdeltRows.Table(
          "GDELT Events", 61, 60, Pattern.compile("\\d+\t\\d{8}\t\\d{6}\t\\d{4}\t"));

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public Optional<Detected> tell(Start start) {
    return TABLE.isIn(start) ? Optional.of(start.is(this)) : Optional.empty();
  }

  @Override
  public RecordReader open(DumpFile file, Detected detected) throws IOException {
    return new GdeltRows(detected.text(file), TABLE);
  }
}
