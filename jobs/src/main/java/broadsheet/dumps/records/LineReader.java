package broadsheet.dumps.records;

import broadsheet.model.Reject;
import java.io.IOException;
import java.io.Reader;

/**
 * The lines of a text one after the other, each a reader that ends where the line does; none is
 * held in memory. A line ends at a line feed, a carriage return, or both.
 */
public final class LineReader extends Reader {
  private final Reader in;
  private final int maxLine;
  private final char[] buffer = new char[1 << 16];
  private int at;
  private int end;
  private boolean isAfterReturn;
  private boolean isInLine;
  private boolean isEnded;
  private long number;
  private int length;
  private final StringBuilder start = new StringBuilder();

  /**
   * @param maxLine most characters of one line that are read, in UTF-16 code units
   */
  public LineReader(Reader in, int maxLine) {
    this.in = in;
    this.maxLine = maxLine;
  }

  /** Goes on to the next line; false if there is none. */
  public boolean nextLine() throws IOException {
    while (isInLine && fill()) {
      at = lineEnd(end);
      if (at < end) {
        endLine();
      }
    }
    number++;
    length = 0;
    start.setLength(0);
    isInLine = true;
    isInLine = fill();
    return isInLine;
  }

  /** Number of the line, from 1. */
  public long number() {
    return number;
  }

  /** What was read of the line, at most its first characters. */
  public String start() {
    return start.toString();
  }

  /** What is left of the line, without its end. */
  public String rest() throws IOException {
    var rest = new StringBuilder();
    char[] chars = new char[1 << 13];
    for (int count = read(chars); count >= 0; count = read(chars)) {
      rest.append(chars, 0, count);
    }
    return rest.toString();
  }

  /** The line as a record that cannot be read. */
  public RawRecord broken(Reject.Reason reason, String detail) {
    return new RawRecord.Broken(number, reason, detail, start());
  }

  /** Whether the text ends without a line end after the line, of which all has been read. */
  public boolean isLast() {
    return isEnded;
  }

  @Override
  public int read(char[] chars, int offset, int count) throws IOException {
    if (count == 0) {
      return 0;
    }
    if (!isInLine || !fill()) {
      return -1;
    }
    int stop = lineEnd(Math.min(end, at + count));
    int size = stop - at;
    if (size == 0) {
      endLine();
      return -1;
    }
    length += size;
    if (length > maxLine) {
      throw new TooLargeException("a line of more than " + maxLine + " characters");
    }
    System.arraycopy(buffer, at, chars, offset, size);
    start.append(
        buffer, at, Math.min(size, Math.max(0, 2 * RawRecord.Broken.MAX_EXCERPT - start.length())));
    at = stop;
    return size;
  }

  /** Index of the next line end in the buffer, or {@code limit} if there is none before it. */
  private int lineEnd(int limit) {
    int i = at;
    while (i < limit && buffer[i] != '\n' && buffer[i] != '\r') {
      i++;
    }
    return i;
  }

  private void endLine() {
    isAfterReturn = buffer[at] == '\r';
    at++;
    isInLine = false;
  }

  /** Makes sure of a character in the buffer; false at the end of the text. */
  private boolean fill() throws IOException {
    while (true) {
      while (at == end && !isEnded) {
        int count = in.read(buffer, 0, buffer.length);
        isEnded = count < 0;
        at = 0;
        end = Math.max(count, 0);
      }
      if (at == end) {
        return false;
      }
      if (!isAfterReturn || buffer[at] != '\n') {
        isAfterReturn = false;
        return true;
      }
      isAfterReturn = false;
      at++;
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
