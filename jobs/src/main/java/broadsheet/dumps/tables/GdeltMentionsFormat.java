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

/** The mentions of events in GDELT 2. */
final class GdeltMentionsFormat implements FileFormat {
  private static final Notes NOTES =
      Notes.of(
              "gdelt-mentions",
              "GDELT 2 Mentions, tab-separated",
              "16 columns, the second and third with a time in 14 digits")
          .field("url", "MentionIdentifier")
          .trap("metadata only: every row is rejected with the address to join it by")
          .trap("the extension is .csv, but there are tabs and no header")
          .documented();

  private static final GdeltRows.Table TABLE =
      new GdeltRows.Table(
          "GDELT Mentions", 16, 5, Pattern.compile("\\d+\t\\d{14}\t\\d{14}\t\\d\t"));

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
