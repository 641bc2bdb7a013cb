package broadsheet.dumps.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that does its work where chunks are read; a single byte is a chunk of one. */
abstract class ChunkedInput extends FilterInputStream {

  ChunkedInput(InputStream in) {
    super(in);
  }

  @Override
  public final int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  /** Where a stream does its work; here it only reads on. */
  @Override
  public int read(byte[] chunk, int offset, int length) throws IOException {
    return in.read(chunk, offset, length);
  }
}
