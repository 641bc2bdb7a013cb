package broadsheet.dates;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates printed as one number: seconds to nanoseconds since 1970, or a calendar day run together.
 */
final class Epochs {
  private static final Pattern SECONDS = Pattern.compile("-?\\d{9,10}");
  private static final Pattern FINER = Pattern.compile("(-?\\d{9,10})(\\d{3}|\\d{6}|\\d{9})");
  private static final Pattern FRACTION = Pattern.compile("(-?\\d{9,13})\\.\\d+");
  private static final Pattern COMPACT =
      Pattern.compile(
          "((?:1[4-9]|20)\\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])[Tt ]?"
              + "(?:([01]\\d|2[0-4])([0-5]\\d)([0-5]\\d)?)?(?:\\.\\d+)?(Z|[+-]\\d{2}:?\\d{2})?");
  private static final Pattern YEAR_MONTH = Pattern.compile("((?:1[89]|20)\\d{2})(0[1-9]|1[0-2])");

  private Epochs() {}

  /** A count of seconds or smaller since 1970; absent if the text is none. */
  static Optional<DateReading> read(String text) {
    Matcher fraction = FRACTION.matcher(text);
    String digits = fraction.matches() ? fraction.group(1) : text;
    if (COMPACT.matcher(digits).matches()) {
      return Optional.empty();
    }
    Matcher finer = FINER.matcher(digits);
    boolean isSeconds = SECONDS.matcher(digits).matches();
    if (!isSeconds && !finer.matches()) {
      return Optional.empty();
    }
    long seconds = Long.parseLong(isSeconds ? digits : finer.group(1));
    return Optional.of(DateReading.of(Instant.ofEpochSecond(seconds), Precision.SECOND));
  }

  /** The same text with separators, where it is a calendar day (and time) run together. */
  static String spread(String text) {
    Matcher compact = COMPACT.matcher(text);
    Matcher yearMonth = YEAR_MONTH.matcher(text);
    if (compact.matches()) {
      String day = compact.group(1) + "-" + compact.group(2) + "-" + compact.group(3);
      String zone = compact.group(7) == null ? "" : compact.group(7);
      String second = compact.group(6) == null ? "" : ":" + compact.group(6);
      return compact.group(4) == null
          ? day
          : day + "T" + compact.group(4) + ":" + compact.group(5) + second + zone;
    }
    return yearMonth.matches() ? yearMonth.group(1) + "-" + yearMonth.group(2) : text;
  }
}
