package broadsheet.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What is wrong with a text, as short words for the column {@code text_quality}. */
final class Quality {
  /** Bytes or characters that could not be decoded as UTF-8. */
  static final String NOT_UTF8 = "not_utf8";

  /** Fewer than 20 words. */
  static final String SHORT = "short";

  /** Ends where the dump cut it. */
  static final String TRUNCATED = "truncated";

  /** Words blotted out with {@code @}, as NELA-GT does for copyright: every count is too low. */
  static final String MASKED = "masked";

  /** Tags of HTML are left. */
  static final String HTML_LEFT = "html_left";

  /** No text but the headline. */
  static final String HEADLINE_ONLY = "headline_only";

  /** No text but a summary. */
  static final String TEASER_ONLY = "teaser_only";

  /** No capital letters, as in Quotebank: names will be missed. */
  static final String LOWER_CASE = "lower_case";

  /** The count of characters that news APIs put where they cut. */
  static final Pattern CUT =
      Pattern.compile("\\s?(?:\u2026|\\.\\.\\.)?\\s?\\[\\+\\d{1,9} chars\\]\\s*$");

  private static final Pattern CUT_END =
      Pattern.compile("(?:\u2026|\\.\\.\\.)\\]?\\s*$|\\[(?:more|read more)\\]\\s*$");
  private static final int TAIL = 60;
  private static final int FEWEST_WORDS = 20;
  private static final int FEWEST_LETTERS = 200;
  private static final int FEWEST_MASKS = 3;
  private static final double LEAST_MASKED = 0.02;

  private Quality() {}

  /** The faults that show in the text itself, in a fixed order. */
  static List<String> of(String text) {
    List<String> faults = new ArrayList<>();
    Counts counts = new Counts(text);
    if (counts.words < FEWEST_WORDS) {
      faults.add(SHORT);
    }
    if (CUT_END.matcher(tail(text)).find()) {
      faults.add(TRUNCATED);
    }
    if (counts.masks >= FEWEST_MASKS && counts.masks >= LEAST_MASKED * counts.words) {
      faults.add(MASKED);
    }
    if (Markup.hasTags(text)) {
      faults.add(HTML_LEFT);
    }
    if (counts.lower >= FEWEST_LETTERS && counts.upper == 0) {
      faults.add(LOWER_CASE);
    }
    return faults;
  }

  /** The last characters, where a cut shows. */
  static String tail(String text) {
    return text.substring(Math.max(0, text.length() - TAIL));
  }

  /** Words between blanks; two ideographs count as one. */
  private static final class Counts {
    private int words;
    private int masks;
    private int lower;
    private int upper;

    Counts(String text) {
      int ideographs = 0;
      int start = -1;
      boolean isMask = true;
      for (int i = 0; i <= text.length(); i++) {
        char c = i < text.length() ? text.charAt(i) : ' ';
        if (Character.isWhitespace(c) || c == '\u00A0') {
          words += start >= 0 ? 1 : 0;
          masks += start >= 0 && isMask ? 1 : 0;
          start = -1;
          isMask = true;
        } else {
          start = start < 0 ? i : start;
          isMask &= c == '@';
          ideographs += c >= '\u0E00' && isUnspaced(c) ? 1 : 0;
          lower += Character.isLowerCase(c) ? 1 : 0;
          upper += Character.isUpperCase(c) ? 1 : 0;
        }
      }
      words += ideographs / 2;
    }

    private static boolean isUnspaced(char c) {
      return (c >= '\u3040' && c <= '\u9FFF') || c <= '\u0E7F';
    }
  }
}
