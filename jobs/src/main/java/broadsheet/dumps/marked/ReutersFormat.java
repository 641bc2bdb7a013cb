package broadsheet.dumps.marked;

import broadsheet.dumps.files.DumpFile;
import broadsheet.dumps.format.Detected;
import broadsheet.dumps.format.FileFormat;
import broadsheet.dumps.format.Notes;
import broadsheet.dumps.format.Start;
import broadsheet.dumps.records.RecordReader;
import java.io.IOException;
import java.util.Optional;

/** The SGML of the Reuters-21578 collection. */
final class ReutersFormat implements FileFormat {
  private static final Notes NOTES =
      Notes.of(
              "reuters-sgml",
              "Reuters-21578, the SGML of its makers",
              "<!DOCTYPE lewis or <REUTERS at its beginning")
          .field("id", "REUTERS@NEWID")
          .field("title", "TEXT/TITLE")
          .field("text", "TEXT/BODY")
          .field("published", "DATE")
          .field("outlet", "the slug line in UNKNOWN")
          .field("author", "TEXT/AUTHOR")
          .trap("control characters, and markup that no SGML parser takes: read by hand")
          .trap("briefs have no text of their own: rejected")
          .seen();

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public Optional<Detected> tell(Start start) {
    boolean isReuters =
        start.head().startsWith("<!doctype lewis") || start.head().startsWith("<reuters ");
    return isReuters ? Optional.of(start.is(this)) : Optional.empty();
  }

  @Override
  public RecordReader open(DumpFile file, Detected detected) throws IOException {
    return new Reuters(detected.text(file));
  }
}
