package broadsheet.dumps.files;

import java.io.IOException;
import java.io.InputStream;
import org.apache.parquet.io.DelegatingSeekableInputStream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.SeekableInputStream;

/** A file of known length for whoever reads it to and fro. */
record StoredInput(DumpFile file, long length) implements InputFile {

  @Override
  public long getLength() {
    return length;
  }

  @Override
  public SeekableInputStream newStream() {
    Reopened bytes = new Reopened(file);
    return new DelegatingSeekableInputStream(bytes) {
      @Override
      public long getPos() {
        return bytes.at;
      }

      @Override
      public void seek(long to) throws IOException {
        bytes.seek(to);
      }
    };
  }

  /** Opens the file anew wherever somebody goes. */
  private static final class Reopened extends InputStream {
    private final DumpFile file;
    private InputStream in;
    private long at;

    Reopened(DumpFile file) {
      this.file = file;
    }

    void seek(long to) throws IOException {
      if (to != at) {
        close();
        at = to;
      }
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int count) throws IOException {
      if (in == null) {
        in = file.openAt(at);
      }
      int read = in.read(bytes, offset, count);
      at += Math.max(read, 0);
      return read;
    }

    @Override
    public void close() throws IOException {
      if (in != null) {
        in.close();
        in = null;
      }
    }
  }
}
