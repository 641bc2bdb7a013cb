package broadsheet.dumps.lines;

import broadsheet.dumps.files.DumpFile;
import broadsheet.dumps.format.Detected;
import broadsheet.dumps.format.Notes;
import broadsheet.dumps.format.Start;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Optional;

/** RTF documents. */
final class RtfFormat implements PagedFormat {
  private static final Notes NOTES =
      LexisTextFormat.notes(
              "rtf",
              "RTF: exports of LexisNexis and Nexis Uni, any number of articles; else one article",
              "{\\rtf at its beginning")
          .trap("a document without the marks of an export is one article, read as plain text is")
          .trap("pictures, headers, footers and notes go; characters of any code page are read")
          .documented();

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public Optional<Detected> tell(Start start) {
    return start.begins("{\\rtf") ? Optional.of(start.is(this)) : Optional.empty();
  }

  @Override
  public Lines lines(DumpFile file, Detected detected) throws IOException {
    return new RtfLines(new BufferedInputStream(detected.bytes(file), 1 << 16));
  }
}
