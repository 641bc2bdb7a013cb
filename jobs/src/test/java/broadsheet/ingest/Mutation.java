package broadsheet.ingest;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;

/** Damages files as crashes, bad discs and bad programs do. */
final class Mutation {
  private static final byte[] TELLING =
      "{}[]\",:;<>/&'\\=-\r\n\t\0 09aZ\u007F".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

  private Mutation() {}

  /** Those bytes with one to eight faults. */
  static byte[] of(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    for (int i = 1 + random.nextInt(8); i > 0 && bytes.length > 0; i--) {
      bytes = fault(bytes, random);
    }
    return bytes;
  }

  private static byte[] fault(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length);
    int length = 1 + random.nextInt(1 << random.nextInt(8));
    int end = Math.min(bytes.length, at + length);
    switch (random.nextInt(8)) {
      case 0 -> bytes[at] = (byte) random.nextInt(256);
      case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
      case 2 -> bytes[at] = TELLING[random.nextInt(TELLING.length)];
      case 3 -> Arrays.fill(bytes, at, end, TELLING[random.nextInt(TELLING.length)]);
      case 4 -> {
        for (int i = at; i < end; i++) {
          bytes[i] = (byte) random.nextInt(256);
        }
      }
      case 5 -> {
        return joined(bytes, at, bytes, end); // A stretch is lost.
      }
      case 6 -> {
        return joined(bytes, end, bytes, at); // A stretch is doubled.
      }
      default -> {
        return random.nextInt(4) == 0
            ? Arrays.copyOf(bytes, at)
            : joined(bytes, at, bytes, random.nextInt(bytes.length));
      }
    }
    return bytes;
  }

  private static byte[] joined(byte[] first, int end, byte[] second, int start) {
    var all = new ByteArrayOutputStream();
    all.write(first, 0, end);
    all.write(second, start, second.length - start);
    return all.toByteArray();
  }
}
