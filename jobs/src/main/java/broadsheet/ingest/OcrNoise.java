package broadsheet.ingest;

/**
 * Traces of a machine that read a scan: digits and signs within words, letters on their own, words
 * broken at line ends.
 */
final class OcrNoise {
  private static final int FEWEST_WORDS = 40;
  private static final double LEAST_SHARE = 0.03;

  /** Letters that are words, in one language or other. */
  private static final String WORDS = "aeiouyàéåöđáxv";

  private static final String STRAY = "^~|\\{}\u25A0\u25A1\u2022\u2666\u00A6\u00AC\u00A7\u00B6";

  private int words;
  private int odd;

  private OcrNoise() {}

  /** Whether so many words of a text are odd that a machine must have read it. */
  static boolean isIn(String text) {
    var noise = new OcrNoise();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean isBlank = i == text.length() || Character.isWhitespace(text.charAt(i));
      if (!isBlank) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        noise.word(text, start, i);
        start = -1;
      }
    }
    return noise.words >= FEWEST_WORDS && noise.odd >= LEAST_SHARE * noise.words;
  }

  private void word(String text, int start, int end) {
    words++;
    if (isBroken(text, start, end) || isLetter(text, start, end) || isMixed(text, start, end)) {
      odd++;
    }
  }

  /** A word with a hyphen at the line's end that goes on below in small letters. */
  private static boolean isBroken(String text, int start, int end) {
    return end - start > 2
        && text.charAt(end - 1) == '-'
        && Character.isLowerCase(text.charAt(end - 2))
        && end + 1 < text.length()
        && text.charAt(end) == '\n'
        && Character.isLowerCase(text.charAt(end + 1));
  }

  /** One small letter that is no word. */
  private static boolean isLetter(String text, int start, int end) {
    return end - start == 1
        && Character.isLowerCase(text.charAt(start))
        && text.charAt(start) < '\u0250'
        && WORDS.indexOf(text.charAt(start)) < 0;
  }

  /** A digit or sign between small letters, or a sign that no newspaper prints. */
  private static boolean isMixed(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean isWithin =
          i > start
              && i + 1 < end
              && Character.isLowerCase(text.charAt(i - 1))
              && Character.isLowerCase(text.charAt(i + 1));
      if (isWithin && (isDigit(c) || STRAY.indexOf(c) >= 0)) {
        return end - start < 20;
      }
    }
    return end - start == 1 && "^~\\{}\u25A0\u25A1\u2666\u00AC".indexOf(text.charAt(start)) >= 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
