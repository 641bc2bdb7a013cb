package broadsheet.warc;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** Reads a file forwards through a buffer, and can go elsewhere in it. */
final class Window implements Closeable {
  private static final int SIZE = 1 << 16;

  private final StoredBytes file;
  private final byte[] buffer = new byte[SIZE];
  private InputStream in;
  private long start;
  private int at;
  private int end;

  Window(StoredBytes file) {
    this.file = file;
  }

  /** Offset of the byte that is read next. */
  long offset() {
    return start + at;
  }

  /** Goes to {@code offset}, which costs nothing within the buffer. */
  void seek(long offset) throws IOException {
    if (offset >= start && offset <= start + end) {
      at = (int) (offset - start);
      return;
    }
    close();
    start = offset;
    at = 0;
    end = 0;
  }

  /** Makes sure of a byte in the buffer; false at the end of the file. */
  boolean hasMore() throws IOException {
    return at < end || fill();
  }

  private boolean fill() throws IOException {
    if (in == null) {
      in = file.openAt(start + end);
    }
    start += end;
    at = 0;
    end = 0;
    int count = in.read(buffer, 0, buffer.length);
    end = Math.max(count, 0);
    return end > 0;
  }

  /** The next byte, or -1 at the end of the file. */
  int read() throws IOException {
    return hasMore() ? buffer[at++] & 0xFF : -1;
  }

  /** Up to {@code length} bytes, or -1 at the end of the file. */
  int read(byte[] to, int offset, int length) throws IOException {
    if (!hasMore()) {
      return -1;
    }
    int count = Math.min(length, end - at);
    System.arraycopy(buffer, at, to, offset, count);
    at += count;
    return count;
  }

  /** Passes over bytes up to the next {@code value}, which is not read; false if there is none. */
  boolean find(int value, long before) throws IOException {
    while (hasMore() && offset() < before) {
      while (at < end && (buffer[at] & 0xFF) != value) {
        at++;
      }
      if (at < end) {
        return offset() < before;
      }
    }
    return false;
  }

  byte[] buffer() {
    return buffer;
  }

  int at() {
    return at;
  }

  int available() {
    return end - at;
  }

  /** Moves on by {@code count} bytes of the buffer. */
  void skip(int count) {
    at += count;
  }

  @Override
  public void close() throws IOException {
    if (in != null) {
      in.close();
      in = null;
    }
  }
}
