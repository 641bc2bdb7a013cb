package broadsheet.dumps.tables;

import broadsheet.dumps.format.Dialect;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Splits CSV into rows of fields and can go back within the row at hand, so that a quote which is
 * never closed costs one row, not the rest of the file.
 *
 * <p>A quote opens a field if nothing but blanks stands before it, and closes it if a delimiter, a
 * line end or the end of the file follows, blanks left aside; any other quote is a character of the
 * field. Rows end at a line feed, a carriage return, or both. Memory: twice the longest row.
 */
final class CsvParser implements Closeable {
  /** How a row ended. */
  enum Outcome {
    /** With its line, or the file. */
    ROW,
    /** There was none: the file had ended. */
    END,
    /** The file, or a line that must end with the row, ended within a quoted field. */
    OPEN_QUOTE,
    /** It was longer than is read. */
    TOO_LONG
  }

  private static final int FIRST_BUFFER = 1 << 16;

  private final Reader in;
  private final char delimiter;
  private final char escape;
  private char[] buffer = new char[FIRST_BUFFER];

  /** Index in the buffer of the first character of the row at hand. */
  private int start;

  /** Index of the next character to be read. */
  private int at;

  /** Index just after the last character in the buffer. */
  private int end;

  private boolean isEnded;

  /** Most characters of the row that are read. */
  private int stop;

  private final List<String> fields = new ArrayList<>();
  private final StringBuilder value = new StringBuilder();
  private boolean isIrregular;
  private boolean isBoundToLines;

  CsvParser(Reader in, Dialect dialect) {
    this.in = in;
    this.delimiter = dialect.delimiter();
    this.escape = dialect.escape();
  }

  /** Reads a row of at most {@code maxLength} UTF-16 code units. */
  Outcome next(int maxLength) throws IOException {
    start = at;
    stop = maxLength;
    fields.clear();
    isIrregular = false;
    if (!hasMore()) {
      return at == end ? Outcome.END : Outcome.TOO_LONG;
    }
    while (true) {
      Outcome outcome = field();
      if (outcome != Outcome.ROW) {
        return outcome;
      }
      if (!hasMore()) {
        return isTooLong() ? Outcome.TOO_LONG : Outcome.ROW;
      }
      char c = buffer[at++];
      if (c != delimiter) {
        if (c == '\r' && hasMore() && buffer[at] == '\n') {
          at++;
        }
        return Outcome.ROW;
      }
    }
  }

  /** The fields of the row, or those read of it. */
  List<String> fields() {
    return List.copyOf(fields);
  }

  int width() {
    return fields.size();
  }

  /** Whether the row is a line with nothing on it. */
  boolean isBlank() {
    return fields.size() == 1 && fields.get(0).isBlank();
  }

  /** Whether a quote stands where none should, so that the row may be none. */
  boolean isIrregular() {
    return isIrregular;
  }

  /** Whether the file ended with the row. */
  boolean isAtEnd() {
    return isEnded && at == end;
  }

  /** Length of what was read of the row, in UTF-16 code units. */
  int length() {
    return at - start;
  }

  /** The row as written, at most its first {@code max} characters. */
  String written(int max) {
    return new String(buffer, start, Math.min(at - start, max));
  }

  /** Whether the row goes over several lines. */
  boolean isMultiLine() {
    for (int i = start; i < at - 2; i++) {
      if (buffer[i] == '\n' || buffer[i] == '\r') {
        return true;
      }
    }
    return false;
  }

  /**
   * Goes back to the row's start, and on to the line after it, which nothing of the row is needed
   * for.
   *
   * @return length of the line passed over, its end included; 0 if no line is after it
   */
  int skipLine() throws IOException {
    at = start;
    stop = Integer.MAX_VALUE;
    int passed = 0;
    while (hasMore()) {
      char c = buffer[at++];
      passed++;
      start = at;
      if (c == '\n' || c == '\r') {
        if (c == '\r' && hasMore() && buffer[at] == '\n') {
          start = ++at;
          passed++;
        }
        return hasMore() ? passed : 0;
      }
    }
    return 0;
  }

  /** Goes back to the start of the row at hand. */
  void rewind() {
    at = start;
  }

  /** From here on quoted fields end with their line at the latest. */
  void endRowsAtLines() {
    isBoundToLines = true;
  }

  private Outcome field() throws IOException {
    int blanks = 0;
    while (hasMore() && isBlankChar(buffer[at])) {
      at++;
      blanks++;
    }
    if (hasMore() && buffer[at] == Dialect.QUOTE) {
      at++;
      return quoted();
    }
    int from = at - blanks - start;
    while (hasMore() && !endsField(buffer[at])) {
      at++;
    }
    fields.add(new String(buffer, start + from, at - start - from));
    return isTooLong() ? Outcome.TOO_LONG : Outcome.ROW;
  }

  private Outcome quoted() throws IOException {
    value.setLength(0);
    while (hasMore()) {
      takePlain();
      if (!hasMore()) {
        break;
      }
      char c = buffer[at++];
      if (c == escape && isEscaping()) {
        value.append(buffer[at++]);
      } else if (isBoundToLines && (c == '\n' || c == '\r')) {
        return Outcome.OPEN_QUOTE;
      } else if (c != Dialect.QUOTE) {
        value.append(c);
      } else if (closes()) {
        fields.add(value.toString());
        return isTooLong() ? Outcome.TOO_LONG : Outcome.ROW;
      } else {
        isIrregular = true;
        value.append(c);
      }
    }
    return isTooLong() ? Outcome.TOO_LONG : Outcome.OPEN_QUOTE;
  }

  /** Takes what is in the buffer up to a character that may mean something. */
  private void takePlain() {
    int limit = (int) Math.min(end, (long) start + stop);
    int i = at;
    while (i < limit
        && buffer[i] != Dialect.QUOTE
        && buffer[i] != escape
        && !(isBoundToLines && (buffer[i] == '\n' || buffer[i] == '\r'))) {
      i++;
    }
    value.append(buffer, at, i - at);
    at = i;
  }

  /** Whether the character before is an escape: a quote follows, or a backslash a backslash. */
  private boolean isEscaping() throws IOException {
    return hasMore() && (buffer[at] == Dialect.QUOTE || buffer[at] == escape);
  }

  /** Whether the quote before ends its field; if so, goes on behind the blanks after it. */
  private boolean closes() throws IOException {
    int quoteEnd = at - start;
    while (hasMore() && isBlankChar(buffer[at])) {
      at++;
    }
    if (!hasMore() || endsField(buffer[at])) {
      return true;
    }
    at = start + quoteEnd;
    return false;
  }

  private boolean isBlankChar(char c) {
    return (c == ' ' || c == '\t') && c != delimiter;
  }

  private boolean endsField(char c) {
    return c == delimiter || c == '\n' || c == '\r';
  }

  private boolean isTooLong() {
    return at - start >= stop && !(isEnded && at == end);
  }

  /**
   * Makes sure of a character in the buffer; false at the end of the file or of the longest row.
   */
  private boolean hasMore() throws IOException {
    if (at - start >= stop) {
      return false;
    }
    while (at == end && !isEnded) {
      fill();
    }
    return at < end;
  }

  private void fill() throws IOException {
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, end - start);
      at -= start;
      end -= start;
      start = 0;
    }
    if (end == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * buffer.length);
    }
    int count = in.read(buffer, end, buffer.length - end);
    isEnded = count < 0;
    end += Math.max(count, 0);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
