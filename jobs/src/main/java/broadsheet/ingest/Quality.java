package broadsheet.ingest;

import broadsheet.model.TextFault;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What is wrong with a text, as far as it shows in the text itself. */
final class Quality {
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
  static List<TextFault> of(String text) {
    List<TextFault> faults = new ArrayList<>();
    Counts counts = new Counts(text);
    if (counts.words < FEWEST_WORDS) {
      faults.add(TextFault.SHORT);
    }
    if (CUT_END.matcher(tail(text)).find()) {
      faults.add(TextFault.TRUNCATED);
    }
    if (counts.masks >= FEWEST_MASKS && counts.masks >= LEAST_MASKED * counts.words) {
      faults.add(TextFault.MASKED);
    }
    if (Markup.hasTags(text)) {
      faults.add(TextFault.HTML_LEFT);
    }
    if (counts.lower >= FEWEST_LETTERS && counts.upper == 0) {
      faults.add(TextFault.LOWER_CASE);
    }
    if (Boilerplate.isIn(text)) {
      faults.add(TextFault.BOILERPLATE_LEFT);
    }
    if (OcrNoise.isIn(text)) {
      faults.add(TextFault.OCR_LIKE);
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
