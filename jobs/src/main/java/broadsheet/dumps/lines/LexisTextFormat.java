package broadsheet.dumps.lines;

import broadsheet.dumps.files.DumpFile;
import broadsheet.dumps.format.Detected;
import broadsheet.dumps.format.FileFormat;
import broadsheet.dumps.format.Notes;
import broadsheet.dumps.format.Start;
import broadsheet.dumps.records.RecordReader;
import java.io.IOException;
import java.util.Optional;

/** Exports of LexisNexis and Nexis Uni as plain text. */
final class LexisTextFormat implements FileFormat {
  private static final Notes NOTES =
      notes(
          "lexisnexis-text",
          "exports of LexisNexis and Nexis Uni as plain text, any number of articles",
          "a line such as 1 of 99 DOCUMENTS, or End of Document");

  /** What is true of exports in whatever kind of file. */
  static Notes notes(String label, String what, String toldBy) {
    return Notes.of(label, what, toldBy)
        .field("id", "the number in 1 of 99 DOCUMENTS")
        .field(
            "title", "HEADLINE:, else the lines below the date; in Nexis Uni above the newspaper")
        .field("text", "what stands between Length: or Body and the fields below it")
        .field("teaser", "HIGHLIGHT:, else further lines below the headline")
        .field("published", "the line that begins with a date")
        .field("outlet", "the line above the date")
        .field("language", "LANGUAGE:")
        .field("author", "BYLINE:")
        .field("section", "SECTION:")
        .field("url", "URL:")
        .trap("names of fields in English, German, French, Spanish, Italian and Dutch")
        .trap("GRAPHIC: and what else stands below the text is not read")
        .trap("the cover with the list of articles is no record")
        .trap("a last article without what the others have below the text is flagged truncated")
        .documented();
  }

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public Optional<Detected> tell(Start start) {
    boolean isExport = !start.isMarkup() && start.text().lines().anyMatch(LexisExport::isMark);
    return isExport ? Optional.of(start.is(this)) : Optional.empty();
  }

  @Override
  public RecordReader open(DumpFile file, Detected detected) throws IOException {
    return new LexisRecords(new TextLines(detected.text(file)));
  }
}
