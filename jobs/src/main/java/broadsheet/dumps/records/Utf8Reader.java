package broadsheet.dumps.records;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;

/**
 * Reads UTF-8 and loses no byte: one that is no UTF-8 comes out as a mark, a low surrogate on its
 * own, which {@link Cleaner} turns into a character once the record it belongs to is known.
 *
 * <p>An error of the stream is thrown only when everything before it has been read.
 */
public final class Utf8Reader extends Reader {
  private static final int MARK = 0xDC00;
  private static final int LONGEST = 4;

  private final InputStream in;
  private final byte[] bytes = new byte[1 << 16];
  private int at;
  private int end;
  private boolean isEnded;
  private IOException failure;
  private char pending;

  public Utf8Reader(InputStream in) {
    this.in = in;
  }

  /** All of {@code bytes} as this reader gives them. */
  public static String decoded(byte[] bytes) {
    var text = new StringBuilder(bytes.length);
    try (var reader = new Utf8Reader(new ByteArrayInputStream(bytes))) {
      char[] chars = new char[Math.min(bytes.length + 1, 1 << 13)];
      for (int count = reader.read(chars); count >= 0; count = reader.read(chars)) {
        text.append(chars, 0, count);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  public static boolean isMark(char c) {
    return c >= MARK + 0x80 && c <= MARK + 0xFF;
  }

  /** The byte, 0x80 to 0xFF, that {@code mark} stands for. */
  static int marked(char mark) {
    return mark - MARK;
  }

  @Override
  public int read(char[] chars, int offset, int length) throws IOException {
    int to = offset;
    int stop = offset + length;
    if (pending != 0 && to < stop) {
      chars[to++] = pending;
      pending = 0;
    }
    while (to < stop) {
      if (end - at < LONGEST && !isEnded) {
        if (to > offset) {
          break;
        }
        fill();
      } else if (at == end) {
        break;
      } else if (bytes[at] >= 0) {
        chars[to++] = (char) bytes[at++];
      } else {
        chars[to++] = beyondAscii();
        if (pending != 0 && to < stop) {
          chars[to++] = pending;
          pending = 0;
        }
      }
    }
    return to > offset || length == 0 ? to - offset : atEnd();
  }

  private int atEnd() throws IOException {
    if (failure != null) {
      throw failure;
    }
    return -1;
  }

  private void fill() {
    System.arraycopy(bytes, at, bytes, 0, end - at);
    end -= at;
    at = 0;
    try {
      int count = in.read(bytes, end, bytes.length - end);
      isEnded = count < 0;
      end += Math.max(count, 0);
    } catch (IOException e) {
      failure = e;
      isEnded = true;
    }
  }

  private char beyondAscii() {
    int lead = bytes[at] & 0xFF;
    int size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    int point = lead & (0xFF >> (size + 1));
    boolean isValid = lead >= 0xC2 && lead <= 0xF4 && at + size <= end;
    for (int i = 1; isValid && i < size; i++) {
      isValid = (bytes[at + i] & 0xC0) == 0x80;
      point = (point << 6) | (bytes[at + i] & 0x3F);
    }
    if (!isValid || !isShortest(point, size)) {
      at++;
      return (char) (MARK + lead);
    }
    at += size;
    if (size < 4) {
      return (char) point;
    }
    pending = Character.lowSurrogate(point);
    return Character.highSurrogate(point);
  }

  private static boolean isShortest(int point, int size) {
    return switch (size) {
      case 2 -> true;
      case 3 -> point >= 0x800 && (point < 0xD800 || point > 0xDFFF);
      default -> point >= 0x10000 && point <= 0x10FFFF;
    };
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
