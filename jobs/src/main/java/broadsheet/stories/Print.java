package broadsheet.stories;

import broadsheet.text.TextPrint;

/**
 * What is compared of an article. Rows of this size travel; texts do not.
 *
 * @param place orders articles by time, then id; undated ones last
 * @param day days since 1970; NULL if undated
 * @param credit NULL if it names no agency
 */
public record Print(
    String articleId, String place, Long day, String outlet, WireCredit credit, TextPrint print) {

  /** The article's place in the order of all. */
  static String place(String articleId, Long second) {
    // The number stays positive back to the year 1 and has as many digits up to the year 9999.
    return (second == null ? "~" : "%013d".formatted(second + 100_000_000_000L)) + articleId;
  }
}
