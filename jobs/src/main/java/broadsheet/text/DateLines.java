package broadsheet.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells lines that are only a date or time. */
final class DateLines {
  private static final int LONGEST = 80;
  private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}|\\d{1,2}(?:st|nd|rd|th|am|pm|h)");
  private static final Pattern COMPACT =
      Pattern.compile("\\d{8}(?:t\\d{6}z?)?|\\d{1,2}t\\d{1,2}|\\d{6}z?|\\d{1,6}z");
  private static final Pattern DIGITS =
      Pattern.compile("(?<!\\d)\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{2,4}(?!\\d)");
  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec");
  private static final Set<String> OTHERS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "mon",
          "tue",
          "tues",
          "wed",
          "thu",
          "thur",
          "thurs",
          "fri",
          "sat",
          "sun",
          "am",
          "pm",
          "a",
          "p",
          "m",
          "at",
          "on",
          "of",
          "gmt",
          "utc",
          "est",
          "edt",
          "et",
          "cst",
          "cdt",
          "ct",
          "mst",
          "mdt",
          "mt",
          "pst",
          "pdt",
          "pt",
          "bst",
          "cet",
          "cest",
          "ist",
          "msk",
          "jst",
          "noon",
          "midnight",
          "date",
          "published",
          "posted",
          "updated",
          "modified",
          "created",
          "first",
          "last",
          "time",
          "h",
          "hrs");

  private DateLines() {}

  /** Whether {@code paragraph} is a date, perhaps with a time and a word like "Published". */
  static boolean isDate(String text, Stretch paragraph) {
    if (paragraph.length() > LONGEST) {
      return false;
    }
    String line = paragraph.of(text);
    boolean hasMonth = false;
    boolean hasNumber = false;
    for (String part : PARTS.split(line.toLowerCase(Locale.ROOT), -1)) {
      if (MONTHS.contains(part)) {
        hasMonth = true;
      } else if (NUMBER.matcher(part).matches() || COMPACT.matcher(part).matches()) {
        hasNumber = true;
      } else if (!part.isEmpty() && !OTHERS.contains(part)) {
        return false;
      }
    }
    return hasNumber && (hasMonth || DIGITS.matcher(line).find());
  }
}
