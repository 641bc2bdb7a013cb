package broadsheet.warc;

import java.io.IOException;
import java.util.Arrays;

/** The bytes of records one after the other, of which any number ahead can be looked at. */
final class RecordInput {
  /** Where the bytes come from. */
  interface Bytes {
    /** Reads at least one byte, or gives -1 at the end. */
    int read(byte[] to, int offset, int length) throws IOException;
  }

  private static final int FIRST_SIZE = 1 << 16;
  private static final int KEPT_SIZE = 1 << 22;

  private final Bytes in;
  private byte[] buffer = new byte[FIRST_SIZE];
  private long start;
  private int at;
  private int end;
  private boolean isEnded;

  /**
   * Bytes of {@code in}.
   *
   * @param offset of the first
   */
  RecordInput(Bytes in, long offset) {
    this.in = in;
    this.start = offset;
  }

  /** Offset of the byte that is read next. */
  long offset() {
    return start + at;
  }

  /** The byte {@code ahead} of the next one, 0 to 255; -1 behind the end. */
  int peek(int ahead) throws IOException {
    return has(ahead + 1) ? buffer[at + ahead] & 0xFF : -1;
  }

  /** Whether there are so many bytes; if not, {@link #available} tells how many. */
  boolean has(int count) throws IOException {
    while (end - at < count && !isEnded) {
      fill(count);
    }
    return end - at >= count;
  }

  private void fill(int count) throws IOException {
    if (at > 0 && at + count > buffer.length) {
      boolean isSmall = end - at < FIRST_SIZE && count < FIRST_SIZE;
      shift(isSmall && buffer.length > KEPT_SIZE ? new byte[FIRST_SIZE] : buffer);
    }
    if (end == buffer.length) {
      shift(new byte[(int) Math.min(2L * buffer.length, Integer.MAX_VALUE - 8)]);
    }
    int read = in.read(buffer, end, buffer.length - end);
    isEnded = read < 0;
    end += Math.max(read, 0);
  }

  private void shift(byte[] to) {
    System.arraycopy(buffer, at, to, 0, end - at);
    buffer = to;
    start += at;
    end -= at;
    at = 0;
  }

  /** Bytes that can be looked at without reading on. */
  int available() {
    return end - at;
  }

  /** The next bytes, which stay there; no more than were made sure of by {@link #has}. */
  byte[] copy(int from, int to) {
    return Arrays.copyOfRange(buffer, at + from, at + to);
  }

  /** A place {@code ahead} of the next byte, in {@link #buffer}. */
  int index(int ahead) {
    return at + ahead;
  }

  byte[] buffer() {
    return buffer;
  }

  /** Passes over bytes, and says over how many. */
  long skip(long count) throws IOException {
    long left = count;
    while (left > 0 && has(1)) {
      int step = (int) Math.min(left, end - at);
      at += step;
      left -= step;
    }
    return count - left;
  }
}
