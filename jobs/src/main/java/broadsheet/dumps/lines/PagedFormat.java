package broadsheet.dumps.lines;

import broadsheet.dumps.files.DumpFile;
import broadsheet.dumps.format.Detected;
import broadsheet.dumps.format.FileFormat;
import broadsheet.dumps.records.RecordReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * A format of word processors: exports of LexisNexis and Nexis Uni, or one article a file as in
 * plain text.
 */
interface PagedFormat extends FileFormat {

  /** The paragraphs of a file; the caller closes them. */
  Lines lines(DumpFile file, Detected detected) throws IOException;

  @Override
  default RecordReader open(DumpFile file, Detected detected) throws IOException {
    Lines lines = lines(file, detected);
    return isExport(file, detected) ? new LexisRecords(lines) : new TextFile(new OfLines(lines));
  }

  /** Whether a mark of an export is in the file; what cannot be read tells nothing. */
  private boolean isExport(DumpFile file, Detected detected) {
    try (Lines lines = lines(file, detected)) {
      for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
        if (LexisExport.isMark(line.get())) {
          return true;
        }
      }
    } catch (IOException e) {
      // Whoever reads the records meets the same fault, and says so.
    }
    return false;
  }

  @Override
  default boolean hasFrontInText() {
    return true;
  }

  /** The paragraphs as one text, an empty line between two. */
  final class OfLines extends Reader {
    private final Lines lines;
    private String text = "";
    private int at;

    private OfLines(Lines lines) {
      this.lines = lines;
    }

    @Override
    public int read(char[] chars, int offset, int length) throws IOException {
      while (at == text.length()) {
        Optional<String> line = lines.next();
        if (line.isEmpty()) {
          return -1;
        }
        text = line.get().isBlank() ? "" : line.get() + "\n\n";
        at = 0;
      }
      int count = Math.min(length, text.length() - at);
      text.getChars(at, at + count, chars, offset);
      at += count;
      return count;
    }

    @Override
    public void close() throws IOException {
      lines.close();
    }
  }
}
