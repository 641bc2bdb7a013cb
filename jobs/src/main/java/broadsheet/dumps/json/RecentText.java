package broadsheet.dumps.json;

import broadsheet.dumps.records.RawRecord;
import broadsheet.dumps.records.TooLargeException;
import java.io.IOException;
import java.io.Reader;

/** Passes characters on, up to so many for each record, and remembers the last for an excerpt. */
final class RecentText extends Reader {
  private static final int KEPT = 1 << 13;

  private final Reader in;
  private final int maxRecord;
  private final StringBuilder recent = new StringBuilder();
  private long total;
  private long stop;

  RecentText(Reader in, int maxRecord) {
    this.in = in;
    this.maxRecord = maxRecord;
    this.stop = maxRecord;
  }

  /** From here on another record's worth may be read. */
  void allowAnother() {
    stop = total + maxRecord;
  }

  /** The text before and after the character at {@code offset}, as far as it was read. */
  String around(long offset) {
    long first = total - recent.length();
    int middle = (int) Math.max(0, Math.min(recent.length(), offset - first));
    int half = RawRecord.Broken.MAX_EXCERPT / 2;
    return recent.substring(Math.max(0, middle - half), Math.min(recent.length(), middle + half));
  }

  @Override
  public int read(char[] chars, int offset, int length) throws IOException {
    int count = in.read(chars, offset, length);
    if (count > 0) {
      total += count;
      if (total > stop) {
        throw new TooLargeException("a record of more than " + maxRecord + " characters");
      }
      recent.append(chars, offset + Math.max(0, count - KEPT), Math.min(count, KEPT));
      recent.delete(0, Math.max(0, recent.length() - KEPT));
    }
    return count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
