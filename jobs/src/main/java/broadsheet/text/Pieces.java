package broadsheet.text;

/**
 * Cuts text into pieces for the tokeniser, whose time is the square of the length for some long
 * runs without blanks, such as quotation marks or emoji, and whose buffer holds the longest token.
 */
final class Pieces {
  private static final int LONGEST = 10_000;

  /** Longer words are web addresses, if they look like one, or noise. */
  private static final int LONGEST_WORD = 128;

  private static final int NOISE = 64;

  private Pieces() {}

  /** End of the piece that begins at {@code from}: {@code end}, or before it after a blank. */
  static int end(String text, int from, int end) {
    int limit = Math.min(end, from + LONGEST);
    int lastBlank = from;
    int word = from;
    boolean isPlain = true;
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        lastBlank = i + 1;
        word = i + 1;
        isPlain = true;
      } else {
        isPlain &= Character.isLetterOrDigit(c) || "-._~:/?#&%=+,".indexOf(c) >= 0;
        if (!isPlain && i - word >= LONGEST_WORD) {
          return word > from ? word : whole(text, from + NOISE);
        }
      }
    }
    if (limit == end) {
      return end;
    }
    return lastBlank > from ? lastBlank : whole(text, limit);
  }

  private static int whole(String text, int cut) {
    return Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut;
  }

  /** The piece with blanks for what is no character: controls and halves of surrogate pairs. */
  static char[] printable(String text, int from, int to) {
    char[] chars = new char[to - from];
    text.getChars(from, to, chars, 0);
    for (int i = 0; i < chars.length; i++) {
      boolean isControl = Character.isISOControl(chars[i]) && !Character.isWhitespace(chars[i]);
      boolean isHalf = Character.isSurrogate(chars[i]) && !isPaired(chars, i);
      if (isControl || isHalf) {
        chars[i] = ' ';
      }
    }
    return chars;
  }

  private static boolean isPaired(char[] chars, int i) {
    return Character.isHighSurrogate(chars[i])
        ? i + 1 < chars.length && Character.isLowSurrogate(chars[i + 1])
        : i > 0 && Character.isHighSurrogate(chars[i - 1]);
  }
}
