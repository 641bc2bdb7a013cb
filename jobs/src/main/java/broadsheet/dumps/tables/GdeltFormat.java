package broadsheet.dumps.tables;

import broadsheet.dumps.files.DumpFile;
import broadsheet.dumps.format.Detected;
import broadsheet.dumps.format.FileFormat;
import broadsheet.dumps.format.Notes;
import broadsheet.dumps.format.Start;
import broadsheet.dumps.records.LineRecords;
import broadsheet.dumps.records.RecordReader;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The tables of GDELT 2. */
record GdeltFormat(Notes notes, GdeltTable table) implements FileFormat {
  static final GdeltFormat EVENTS =
      new GdeltFormat(
          notes("events", "Events", "61 columns, the second a day in 8 digits", "SOURCEURL"),
          new GdeltTable(
              "GDELT Events", 61, 60, Pattern.compile("\\d+\t\\d{8}\t\\d{6}\t\\d{4}\t")));

  static final GdeltFormat MENTIONS =
      new GdeltFormat(
          notes(
              "mentions",
              "Mentions",
              "16 columns, the second and third with a time in 14 digits",
              "MentionIdentifier"),
          new GdeltTable(
              "GDELT Mentions", 16, 5, Pattern.compile("\\d+\t\\d{14}\t\\d{14}\t\\d\t")));

  static final GdeltFormat KNOWLEDGE_GRAPH =
      new GdeltFormat(
          notes(
              "gkg",
              "Global Knowledge Graph",
              "27 columns, the first two with the time in 14 digits",
              "DocumentIdentifier"),
          new GdeltTable("GDELT GKG", 27, 4, Pattern.compile("\\d{14}-T?\\d+\t\\d{14}\t")));

  private static Notes notes(String table, String name, String toldBy, String address) {
    return Notes.of("gdelt-" + table, "GDELT 2 " + name + ", tab-separated", toldBy)
        .field("url", address)
        .trap("metadata only: every row is rejected with the address to join it by")
        .trap("the extension is .csv, but there are tabs and no header")
        .documented();
  }

  @Override
  public Optional<Detected> tell(Start start) {
    return table.isIn(start) ? Optional.of(start.is(this)) : Optional.empty();
  }

  @Override
  public RecordReader open(DumpFile file, Detected detected) throws IOException {
    return new LineRecords(detected.text(file), GdeltTable.LONGEST_ROW, table);
  }
}
