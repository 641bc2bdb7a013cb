package broadsheet.dumps.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** A dump file for libraries that read to and fro. */
final class SeekableBytes implements SeekableByteChannel {
  private final DumpFile file;
  private final long size;
  private InputStream in;
  private long at;
  private long position;
  private boolean isOpen = true;

  SeekableBytes(DumpFile file) throws IOException {
    this.file = file;
    this.size = file.seekable().getLength();
  }

  @Override
  public int read(ByteBuffer to) throws IOException {
    if (position >= size) {
      return -1;
    }
    if (in == null || at != position) {
      closeInput();
      in = file.openAt(position);
      at = position;
    }
    byte[] bytes = new byte[Math.min(to.remaining(), 1 << 16)];
    int count = in.read(bytes, 0, bytes.length);
    if (count > 0) {
      to.put(bytes, 0, count);
      at += count;
      position = at;
    }
    return count;
  }

  @Override
  public long position() {
    return position;
  }

  @Override
  public SeekableByteChannel position(long to) {
    position = to;
    return this;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public int write(ByteBuffer from) {
    throw new NonWritableChannelException();
  }

  @Override
  public SeekableByteChannel truncate(long to) {
    throw new NonWritableChannelException();
  }

  @Override
  public boolean isOpen() {
    return isOpen;
  }

  private void closeInput() throws IOException {
    if (in != null) {
      in.close();
      in = null;
    }
  }

  @Override
  public void close() throws IOException {
    isOpen = false;
    closeInput();
  }
}
