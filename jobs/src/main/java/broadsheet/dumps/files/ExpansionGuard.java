package broadsheet.dumps.files;

import broadsheet.dumps.records.TooLargeException;
import java.io.IOException;
import java.io.InputStream;

/** Stops reading compressed data that expands out of all proportion. */
public final class ExpansionGuard extends ChunkedInput {
  /** More than text ever does: prose shrinks to a third or a quarter, repeated lines to 1/100. */
  static final int MAX_RATIO = 1000;

  /** Expanded bytes that are read whatever the ratio. */
  static final long FREE = 64L << 20;

  private final CountedInput packed;
  private long count;

  public ExpansionGuard(InputStream unpacked, CountedInput packed) {
    super(unpacked);
    this.packed = packed;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (count > FREE && count / MAX_RATIO > packed.count()) {
      throw new TooLargeException("expands to more than " + MAX_RATIO + " times its size");
    }
    int read;
    try {
      read = super.read(bytes, offset, length);
    } catch (RuntimeException e) {
      throw new IOException("corrupt data: " + e.getMessage(), e);
    }
    count += Math.max(read, 0);
    return read;
  }
}
