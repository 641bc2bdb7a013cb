package broadsheet.pages;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * UTF-16 and UTF-32, told by how the first character of a page is stored, a mark or the first tag.
 * Servers that state one of them often mean UTF-8, and those that send one often state nothing.
 */
final class WideCharsets {
  private static final int MARK = 0xFEFF;

  /** Blanks that may stand before the first tag. */
  private static final int MOST = 1_000;

  private WideCharsets() {}

  /** The wide encoding of a page, or null if it is in none. */
  static Charset of(byte[] body, int length) {
    return isIn(body, length, 4, 0)
        ? Charset.forName("UTF-32LE")
        : isIn(body, length, 4, 3)
            ? Charset.forName("UTF-32BE")
            : isIn(body, length, 2, 0)
                ? StandardCharsets.UTF_16LE
                : isIn(body, length, 2, 1) ? StandardCharsets.UTF_16BE : null;
  }

  /**
   * Whether the first unit that is no blank is a mark or begins a tag.
   *
   * @param low place of the lowest byte of a unit
   */
  private static boolean isIn(byte[] body, int length, int width, int low) {
    for (int at = 0; at + width <= length && at < MOST * width; at += width) {
      int unit = 0;
      for (int i = width - 1; i >= 0; i--) {
        unit = (unit << 8) | (body[at + (low == 0 ? i : low - i)] & 0xFF);
      }
      if (unit == MARK || unit == '<') {
        return true;
      }
      if (unit != ' ' && unit != '\n' && unit != '\r' && unit != '\t') {
        return false;
      }
    }
    return false;
  }
}
