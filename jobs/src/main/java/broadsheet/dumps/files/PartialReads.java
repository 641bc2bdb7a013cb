package broadsheet.dumps.files;

import java.io.IOException;
import org.apache.commons.compress.compressors.CompressorInputStream;

/**
 * Hands over the bytes that a decompressor had written when its data broke off, and throws at the
 * next read; on their own those decompressors throw at once and drop up to a buffer of good bytes.
 */
final class PartialReads extends ChunkedInput {
  private final CompressorInputStream unpacked;
  private IOException failure;

  PartialReads(CompressorInputStream in) {
    super(in);
    this.unpacked = in;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (failure != null) {
      throw failure;
    }
    long before = unpacked.getBytesRead();
    try {
      return unpacked.read(bytes, offset, length);
    } catch (IOException e) {
      failure = e;
    } catch (RuntimeException e) {
      failure = new IOException("corrupt data: " + e.getMessage(), e);
    }
    int whole = (int) (unpacked.getBytesRead() - before);
    if (whole == 0) {
      throw failure;
    }
    return whole;
  }
}
