package broadsheet.dumps.lines;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the date in a line that holds more: a day of the week, an edition, a page. */
public final class PrintedDay {
  private static final int LONGEST = 200;
  private static final String YEAR = "(?:1[6-9]|20)\\d\\d";
  private static final String MONTH = "\\p{L}[\\p{L}\\p{M}]{2,14}\\.?";
  private static final String DAY =
      "(?:"
          + MONTH
          + "\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+"
          + YEAR
          + "|\\d{1,2}(?:er|\\.|º)?\\s+(?:de\\s+)?"
          + MONTH
          + ",?\\s+(?:de\\s+|del\\s+)?"
          + YEAR
          + "|"
          + YEAR
          + "-\\d\\d-\\d\\d|"
          + YEAR
          + "年\\d{1,2}月\\d{1,2}日|\\d{1,2}\\.\\d{1,2}\\."
          + YEAR
          + ")";
  private static final String TIME =
      "(?<time>\\d{1,2}[:.]\\d\\d(?::\\d\\d)?(?:\\s*[AaPp]\\.?[Mm]\\.?)?(?:\\s+(?:GMT|UTC|[A-Z]{1,2}[SD]?T))?)";
  private static final Pattern ANYWHERE =
      Pattern.compile("(?<![\\p{L}\\d])(?<day>" + DAY + ")(?!\\d)");
  private static final Pattern FIRST =
      Pattern.compile("(?:\\p{L}{2,12},?\\s+)?(?<day>" + DAY + ")(?!\\d)(?:[,;\\s].*)?");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?<day>(?:" + MONTH + "\\s+)" + YEAR + ")(?:[,;\\s].*)?");
  private static final Pattern AFTER = Pattern.compile("[^:]{0,40}?(?<!\\d)" + TIME);

  private PrintedDay() {}

  /** The date, with its time if one follows, of a line that begins with it. */
  public static Optional<String> leading(String line) {
    return find(line, FIRST, true);
  }

  /** The month and year that a line begins with, as magazines have them. */
  public static Optional<String> leadingMonth(String line) {
    return find(line, MONTH_FIRST, true);
  }

  /** The first date in a line, with its time if one follows. */
  public static Optional<String> within(String line) {
    return find(line, ANYWHERE, false);
  }

  private static Optional<String> find(String line, Pattern pattern, boolean isWhole) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher found = pattern.matcher(line);
    if (isWhole ? !found.matches() : !found.find()) {
      return Optional.empty();
    }
    Matcher time = AFTER.matcher(line).region(found.end("day"), line.length());
    String day = found.group("day");
    return Optional.of(time.lookingAt() ? day + ' ' + time.group("time") : day);
  }
}
