package broadsheet.dumps.lines;

import broadsheet.dumps.records.Cleaner;
import broadsheet.dumps.records.RawRecord;
import broadsheet.dumps.records.RecordReader;
import broadsheet.dumps.records.TooLargeException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** The one record of a plain text: its field {@code text}, with line feeds at all line ends. */
final class TextFile implements RecordReader {
  /** Longest text that is read, in UTF-16 code units. */
  static final int MAX_RECORD = 256 << 20;

  private final Reader in;
  private final StringBuilder text = new StringBuilder();
  private boolean isRead;

  TextFile(Reader in) {
    this.in = in;
  }

  @Override
  public Optional<RawRecord> read() throws IOException {
    if (isRead) {
      return Optional.empty();
    }
    isRead = true;
    readAll();
    var cleaner = new Cleaner();
    String clean = cleaner.clean(text.toString());
    text.setLength(0);
    if (clean.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        new RawRecord.Fields(
            1, JsonNodeFactory.instance.objectNode().put("text", clean), cleaner.isRepaired()));
  }

  private void readAll() throws IOException {
    char[] chars = new char[1 << 16];
    boolean isAfterReturn = false;
    for (int count = in.read(chars); count >= 0; count = in.read(chars)) {
      for (int i = 0; i < count; i++) {
        char c = chars[i];
        if (c != '\n' || !isAfterReturn) {
          text.append(c == '\r' ? '\n' : c);
        }
        isAfterReturn = c == '\r';
      }
      if (text.length() > MAX_RECORD) {
        throw new TooLargeException("a text of more than " + MAX_RECORD + " characters");
      }
    }
  }

  @Override
  public long position() {
    return 1;
  }

  @Override
  public String excerpt() {
    return text.substring(0, Math.min(text.length(), RawRecord.Broken.MAX_EXCERPT));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
