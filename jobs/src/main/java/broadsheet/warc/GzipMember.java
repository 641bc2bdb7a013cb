package broadsheet.warc;

import java.io.Closeable;
import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Reads one member of a gzip file after the other; what is wrong with one is a value. */
final class GzipMember implements Closeable {
  static final int MAGIC_1 = 0x1F;
  private static final int MAGIC_2 = 0x8B;
  private static final int DEFLATE = 8;
  private static final int HEADER_CRC = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int LAST_FLAG = 31;
  private static final int LONGEST_NAME = 1 << 16;

  private final Window file;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private boolean isOpen;
  private String fault;

  GzipMember(Window file) {
    this.file = file;
  }

  /** Begins the member at the file's offset; false if none begins there. */
  boolean open() throws IOException {
    isOpen = false;
    fault = null;
    if (!readHeader()) {
      return false;
    }
    inflater.reset();
    checksum.reset();
    isOpen = true;
    return true;
  }

  private boolean readHeader() throws IOException {
    if (file.read() != MAGIC_1 || file.read() != MAGIC_2 || file.read() != DEFLATE) {
      return false;
    }
    int flags = file.read();
    if (flags < 0 || flags > LAST_FLAG || !skip(6)) {
      return false;
    }
    if ((flags & EXTRA) != 0) {
      int low = file.read();
      int high = file.read();
      if (high < 0 || !skip(high << 8 | low)) {
        return false;
      }
    }
    return ((flags & NAME) == 0 || skipName())
        && ((flags & COMMENT) == 0 || skipName())
        && ((flags & HEADER_CRC) == 0 || skip(2));
  }

  private boolean skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      if (file.read() < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean skipName() throws IOException {
    for (int i = 0; i < LONGEST_NAME; i++) {
      int read = file.read();
      if (read <= 0) {
        return read == 0;
      }
    }
    return false;
  }

  /**
   * Reads what the member holds; -1 at its end, be it broken or whole: then the file's offset is
   * behind what was used, and {@link #fault} tells.
   *
   * @param length at least 1
   */
  int read(byte[] to, int offset, int length) throws IOException {
    while (isOpen) {
      if (inflater.needsInput() && !inflater.finished()) {
        if (!file.hasMore()) {
          return end("its gzip data breaks off");
        }
        inflater.setInput(file.buffer(), file.at(), file.available());
      }
      int before = inflater.getRemaining();
      int count;
      try {
        count = inflater.inflate(to, offset, length);
      } catch (DataFormatException e) {
        file.skip(before - inflater.getRemaining());
        return end("its gzip data is corrupt");
      }
      file.skip(before - inflater.getRemaining());
      checksum.update(to, offset, count);
      if (count > 0) {
        return count;
      }
      if (inflater.finished()) {
        return end(trailer());
      }
      if (inflater.needsDictionary()) {
        return end("its gzip data is corrupt");
      }
    }
    return -1;
  }

  private int end(String wrong) {
    isOpen = false;
    fault = wrong;
    return -1;
  }

  private String trailer() throws IOException {
    long stated = word();
    long length = word();
    if (length < 0) {
      return "its gzip data breaks off";
    }
    boolean isRight =
        stated == checksum.getValue() && length == (inflater.getBytesWritten() & 0xFFFFFFFFL);
    return isRight ? null : "its gzip data does not match its checksum";
  }

  private long word() throws IOException {
    long word = 0;
    for (int shift = 0; shift < 32; shift += 8) {
      int read = file.read();
      if (read < 0) {
        return -1;
      }
      word |= (long) read << shift;
    }
    return word;
  }

  /** Whether the member was read to the end of its data, be they right or not. */
  boolean isEndFound() {
    return inflater.finished();
  }

  /** What is wrong with the member that was read to its end, or null. */
  String fault() {
    return fault;
  }

  @Override
  public void close() {
    inflater.end();
  }
}
