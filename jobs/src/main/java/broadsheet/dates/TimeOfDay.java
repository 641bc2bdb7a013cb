package broadsheet.dates;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time in a printed date.
 *
 * @param time null if there is none, or none that a clock shows
 * @param precision hour, minute or second; day if there is no time; unknown if no clock shows it
 * @param offset from UTC as printed in digits, or null
 * @param rest the printed date without the time
 */
record TimeOfDay(LocalTime time, Precision precision, ZoneId offset, String rest) {
  private static final String MERIDIEM = "(?:\\s?(?<half>[AaPp])\\.?[Mm]\\b\\.?)";
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<![\\d:])(?<hour>\\d{1,2})(?:"
              + ":(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,:](?<fraction>\\d{1,9}))?)?"
              + MERIDIEM
              + "?|(?:[.:](?<minute2>\\d{2}))?"
              + MERIDIEM.replace("half", "half2")
              + "|[.](?<minute3>\\d{2})\\s?[Uu]hr\\b"
              + "|\\s?h\\s?(?<minute4>\\d{2})\\b"
              + ")(?![\\d:])");
  private static final Pattern OFFSET =
      Pattern.compile(
          "\\s?(?:GMT|UTC)?\\s?(?<sign>[+-])(?<hours>\\d{2}):?(?<minutes>\\d{2})?(?![\\d:/-])"
              + "(?:\\s?\\[[\\w/]+\\])?");

  /** Finds the first time in a text of bounded length. */
  static TimeOfDay find(String printed) {
    Matcher clock = CLOCK.matcher(printed);
    if (!clock.find()) {
      return new TimeOfDay(null, Precision.DAY, null, printed);
    }
    int end = clock.end();
    ZoneId offset = null;
    Matcher after = OFFSET.matcher(printed).region(end, printed.length());
    if (after.lookingAt()) {
      offset = offset(after);
      end = after.end();
    }
    boolean isIso = clock.start() > 0 && printed.charAt(clock.start() - 1) == 'T';
    int start = isIso ? clock.start() - 1 : clock.start();
    String rest = printed.substring(0, start) + " " + printed.substring(end);
    LocalTime time = time(clock);
    return new TimeOfDay(time, time == null ? Precision.UNKNOWN : precision(clock), offset, rest);
  }

  private static Precision precision(Matcher clock) {
    if (clock.group("second") != null) {
      return Precision.SECOND;
    }
    return minute(clock) != null ? Precision.MINUTE : Precision.HOUR;
  }

  private static String minute(Matcher clock) {
    for (String group : new String[] {"minute", "minute2", "minute3", "minute4"}) {
      if (clock.group(group) != null) {
        return clock.group(group);
      }
    }
    return null;
  }

  private static LocalTime time(Matcher clock) {
    int hour = Integer.parseInt(clock.group("hour"));
    String half = clock.group("half") != null ? clock.group("half") : clock.group("half2");
    if (half != null && hour <= 12) {
      hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }
    String minute = minute(clock);
    String second = clock.group("second");
    try {
      return LocalTime.of(
          hour,
          minute == null ? 0 : Integer.parseInt(minute),
          second == null ? 0 : Math.min(59, Integer.parseInt(second)),
          nanos(clock.group("fraction")));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int nanos(String fraction) {
    if (fraction == null) {
      return 0;
    }
    return Integer.parseInt(fraction + "0".repeat(9 - fraction.length())) / 1000 * 1000;
  }

  private static ZoneId offset(Matcher after) {
    int sign = after.group("sign").equals("-") ? -1 : 1;
    String minutes = after.group("minutes");
    try {
      return ZoneOffset.ofHoursMinutes(
          sign * Integer.parseInt(after.group("hours")),
          minutes == null ? 0 : sign * Integer.parseInt(minutes));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
