package broadsheet.text;

import java.text.Normalizer;

/**
 * What each character is worth where texts are compared: letters without case and marks, digits,
 * and nothing else.
 */
final class StoryLetters {
  /** Ends a word. */
  static final char BREAK = 0;

  /** Stands within words without changing them: an apostrophe, a mark, a soft hyphen. */
  static final char NOTHING = 1;

  private static final char HANGUL_FIRST = '\uAC00';
  private static final char HANGUL_LAST = '\uD7A3';
  private static final char[] LETTERS = letters();

  private StoryLetters() {}

  /** The letter or digit that {@code c} stands for, {@link #BREAK} or {@link #NOTHING}. */
  static char of(char c) {
    return LETTERS[c];
  }

  /** Whether {@code c} belongs to a script without blanks between words. */
  static boolean isUnspaced(char c) {
    if (c < '\u0E00') {
      return false;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  private static char[] letters() {
    char[] letters = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < letters.length; c++) {
      letters[c] = letter((char) c);
    }
    return letters;
  }

  private static char letter(char c) {
    if (c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02BC') {
      return NOTHING;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
      return NOTHING;
    }
    if (!Character.isLetterOrDigit(c)) {
      return BREAK;
    }
    char lower = Character.toLowerCase(c);
    if (lower < 128 || (c >= HANGUL_FIRST && c <= HANGUL_LAST)) {
      return lower;
    }
    return Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFKD).charAt(0);
  }
}
