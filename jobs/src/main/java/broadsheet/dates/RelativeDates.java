package broadsheet.dates;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates such as "3 days ago", counted back from the time of crawling. */
final class RelativeDates {
  private static final Pattern AGO =
      Pattern.compile(
          "(?:(?:last |originally )?(?:published|posted|created|updated?|modified):? )?"
              + "(?:(?:about|over|almost|around|more than) )?"
              + "(?<count>\\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten)\\+? ?"
              + "(?<unit>seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|wks?|w"
              + "|months?|mos?|years?|yrs?|y) ago",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:(?:last )?(?:published|posted|updated?):? )?(?<day>yesterday|today|just now|now)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern UPDATE =
      Pattern.compile("\\b(?:updated?|modified)\\b", Pattern.CASE_INSENSITIVE);
  private static final Map<String, Integer> COUNTS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("an", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10));

  private RelativeDates() {}

  /** Reads such a date; absent if the text is none. */
  static Optional<DateReading> read(String text, DateReading crawled) {
    Matcher ago = AGO.matcher(text);
    Matcher named = NAMED.matcher(text);
    DateReading reading;
    if (ago.matches()) {
      String count = ago.group("count").toLowerCase(Locale.ROOT);
      int n = COUNTS.containsKey(count) ? COUNTS.get(count) : Integer.parseInt(count);
      reading = back(n, unit(ago.group("unit")), text, crawled);
    } else if (named.matches()) {
      String day = named.group("day").toLowerCase(Locale.ROOT);
      reading = back(day.equals("yesterday") ? 1 : 0, ChronoUnit.DAYS, text, crawled);
    } else {
      return Optional.empty();
    }
    boolean isUpdate = UPDATE.matcher(text).find();
    return Optional.of(isUpdate ? reading.as(DateReading.Kind.UPDATE) : reading);
  }

  private static ChronoUnit unit(String printed) {
    String unit = printed.toLowerCase(Locale.ROOT);
    return switch (unit.charAt(0)) {
      case 's' -> ChronoUnit.SECONDS;
      case 'h' -> ChronoUnit.HOURS;
      case 'd' -> ChronoUnit.DAYS;
      case 'w' -> ChronoUnit.WEEKS;
      case 'y' -> ChronoUnit.YEARS;
      default -> unit.startsWith("mo") ? ChronoUnit.MONTHS : ChronoUnit.MINUTES;
    };
  }

  private static DateReading back(int n, ChronoUnit unit, String text, DateReading crawled) {
    if (crawled.at() == null) {
      return DateReading.without(
          Precision.UNKNOWN, "relative date without a time of crawling: " + text);
    }
    LocalDate then =
        crawled
            .day()
            .minus(unit.isDateBased() ? n : 0, unit.isDateBased() ? unit : ChronoUnit.DAYS);
    String from = "counted from " + crawled.day() + ": " + text;
    return switch (unit) {
      case YEARS -> DateReading.without(Precision.YEAR, "about " + then.getYear() + ", " + from);
      case MONTHS, WEEKS ->
          DateReading.without(
              Precision.MONTH, "about " + then.toString().substring(0, 7) + ", " + from);
      case DAYS -> DateReading.day(then).noting(from);
      default -> withinADay(n, unit, from, crawled);
    };
  }

  private static DateReading withinADay(int n, ChronoUnit unit, String from, DateReading crawled) {
    if (!crawled.precision().hasDay() || crawled.precision() == Precision.DAY) {
      Duration least = Duration.of(n, unit);
      LocalDate day = crawled.day().minusDays(least.toDays());
      return DateReading.day(day).noting("that day or the day before, " + from);
    }
    boolean isHours = unit == ChronoUnit.HOURS;
    return DateReading.of(
            crawled
                .at()
                .minus(n, unit)
                .truncatedTo(isHours ? ChronoUnit.HOURS : ChronoUnit.MINUTES),
            isHours ? Precision.HOUR : Precision.MINUTE)
        .noting(from);
  }
}
