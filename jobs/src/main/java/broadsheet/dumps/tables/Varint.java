package broadsheet.dumps.tables;

import java.nio.ByteBuffer;

/** Numbers as SQLite writes them: seven bits a byte, high ones first, eight in the ninth. */
final class Varint {
  private Varint() {}

  /** The number at which the buffer stands; afterwards it stands behind. */
  static long read(ByteBuffer in) {
    long value = 0;
    for (int i = 0; i < 8; i++) {
      byte next = in.get();
      value = (value << 7) | (next & 0x7F);
      if (next >= 0) {
        return value;
      }
    }
    return (value << 8) | (in.get() & 0xFF);
  }
}
