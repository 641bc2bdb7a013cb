package broadsheet.warc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * What is packed in a gzip file, over all its members. Every byte before a fault is read before the
 * fault is thrown. Extra fields of headers are passed over whatever they hold: wget writes wrong
 * ones.
 */
public final class Gunzip extends InputStream {
  private final InputStream in;
  private final Window window;
  private final GzipMember member;
  private boolean isOpen;
  private boolean isBegun;

  /** Reads {@code in}, which it closes. */
  public Gunzip(InputStream in) {
    this.in = in;
    this.window = new Window(offset -> in);
    this.member = new GzipMember(window);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (isOpen || hasMember()) {
      isOpen = true;
      int count = member.read(to, offset, length);
      if (count >= 0) {
        return count;
      }
      isOpen = false;
      if (member.fault() != null) {
        throw new IOException(member.fault());
      }
    }
    return -1;
  }

  private boolean hasMember() throws IOException {
    if (!window.hasMore()) {
      if (isBegun) {
        return false;
      }
      throw new EOFException();
    }
    isBegun = true;
    if (!member.open()) {
      throw window.hasMore()
          ? new IOException("bytes that are no gzip data stand behind gzip data")
          : new EOFException();
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    member.close();
    in.close();
  }
}
