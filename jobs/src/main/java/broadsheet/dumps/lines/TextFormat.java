package broadsheet.dumps.lines;

import broadsheet.dumps.files.DumpFile;
import broadsheet.dumps.format.Detected;
import broadsheet.dumps.format.FileFormat;
import broadsheet.dumps.format.Notes;
import broadsheet.dumps.format.Start;
import broadsheet.dumps.records.RecordReader;
import broadsheet.dumps.tables.CsvShape;
import java.io.IOException;
import java.util.Optional;

/** One article a file, as plain text. */
final class TextFormat implements FileFormat {
  private static final Notes NOTES =
      Notes.of("text", "plain text, one article a file", "text that is none of the others")
          .field("title", "the first line, if a text follows")
          .field("text", "all of it")
          .field("published", "a date line above the story")
          .seen();

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public Optional<Detected> tell(Start start) {
    boolean isProse = start.isPlain() && CsvShape.of(start).filter(CsvShape::isHeadless).isEmpty();
    return isProse || (start.isCut() && start.isBlank())
        ? Optional.of(start.is(this))
        : Optional.empty();
  }

  @Override
  public RecordReader open(DumpFile file, Detected detected) throws IOException {
    return new TextFile(detected.text(file));
  }

  @Override
  public boolean hasFrontInText() {
    return true;
  }
}
