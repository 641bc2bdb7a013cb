package broadsheet.dumps.records;

import broadsheet.model.Reject;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Records of a line each, at the line's number. A line that is too long costs only itself. */
public final class LineRecords implements RecordReader {
  private final LineReader line;
  private final Parser parser;

  /** What makes a record of a line. */
  public interface Parser {

    /**
     * The record on a line; empty if the line is blank.
     *
     * @param line at its beginning; what is left unread of it is skipped
     */
    Optional<RawRecord> parse(LineReader line) throws IOException;
  }

  /**
   * @param longest most characters of one line that are read, in UTF-16 code units
   */
  public LineRecords(Reader in, int longest, Parser parser) {
    this.line = new LineReader(in, longest);
    this.parser = parser;
  }

  @Override
  public Optional<RawRecord> read() throws IOException {
    while (line.nextLine()) {
      Optional<RawRecord> record = onLine();
      if (record.isPresent()) {
        return record;
      }
    }
    return Optional.empty();
  }

  private Optional<RawRecord> onLine() throws IOException {
    try {
      return parser.parse(line);
    } catch (TooLargeException e) {
      return Optional.of(line.broken(Reject.Reason.TOO_LARGE, e.getMessage()));
    }
  }

  @Override
  public long position() {
    return line.number();
  }

  @Override
  public String excerpt() {
    return line.start();
  }

  @Override
  public void close() throws IOException {
    line.close();
  }
}
