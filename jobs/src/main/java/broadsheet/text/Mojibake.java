package broadsheet.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * UTF-8 that somebody read as Windows-1252 or Latin-1: {@code cafÃ©}, {@code donâ€™t}. It shows as
 * runs of characters whose bytes are one character of UTF-8.
 */
public final class Mojibake {
  /** What bytes 80 to 9F are in Windows-1252; where that has nothing, in Latin-1. */
  private static final String MARKS =
      "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
          + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

  private static final char LAST_MARK = '\u2122';
  private static final int NO_BYTE = -1;

  /** Times that a text may have been misread. */
  private static final int MOST_ROUNDS = 3;

  /** Sequences without a sure one among them that cannot all be chance. */
  private static final int MANY = 6;

  private static final int FEW = 2;

  private Mojibake() {}

  /**
   * What the text was before it was misread, if that is certain: all of it can be turned back, and
   * what comes out is not stranger than what went in.
   */
  public static Optional<String> repaired(String text) {
    Optional<String> repaired = Optional.empty();
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Optional<String> better = once(repaired.orElse(text));
      if (better.isEmpty()) {
        break;
      }
      repaired = better;
    }
    return repaired;
  }

  /** Whether parts of the text are surely misread. */
  public static boolean isIn(String text) {
    Sequences sequences = new Sequences(text);
    return sequences.sure >= FEW || sequences.possible >= 2 * MANY;
  }

  private static Optional<String> once(String text) {
    Sequences sequences = new Sequences(text);
    boolean isCertain = sequences.sure > 0 || sequences.possible >= MANY;
    if (!isCertain || sequences.isBroken) {
      return Optional.empty();
    }
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) byteOf(text.charAt(i));
    }
    try {
      CharBuffer chars = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return Optional.of(chars.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /**
   * The byte that reads as {@code c} in Windows-1252, or in Latin-1 where that has no character.
   */
  private static int byteOf(char c) {
    if (c <= 0xFF) {
      return c;
    }
    int at = c > LAST_MARK ? -1 : MARKS.indexOf(c);
    return at < 0 ? NO_BYTE : 0x80 + at;
  }

  /** Stretches of a text that are one character of UTF-8 each. */
  private static final class Sequences {
    /** Those that no writing has: accented letters of Western Europe, quotation marks, dashes. */
    private int sure;

    /** Those that may be chance, such as a capital letter with an accent before a quote. */
    private int possible;

    /** Whether a character beyond ASCII stands outside of them. */
    private boolean isBroken;

    Sequences(String text) {
      int i = 0;
      while (i < text.length()) {
        int size = text.charAt(i) < 0x80 ? 1 : size(text, i);
        isBroken |= size == 0;
        i += Math.max(1, size);
      }
    }

    /** Length of the stretch at {@code start}, which is counted; 0 if there is none. */
    private int size(String text, int start) {
      int lead = byteOf(text.charAt(start));
      int size = lead >= 0xF5 || lead < 0xC2 ? 0 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
      if (size == 0 || start + size > text.length()) {
        return 0;
      }
      for (int i = start + 1; i < start + size; i++) {
        int next = byteOf(text.charAt(i));
        if (next < 0x80 || next > 0xBF) {
          return 0;
        }
      }
      int second = byteOf(text.charAt(start + 1));
      boolean isLatin = lead == 0xC3 || (lead == 0xC2 && second >= 0xA0);
      boolean isPunctuation = lead == 0xE2 && (second == 0x80 || second == 0x82 || second == 0x84);
      sure += isLatin || isPunctuation || size == 4 ? 1 : 0;
      possible++;
      return size;
    }
  }
}
