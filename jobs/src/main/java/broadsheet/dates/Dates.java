package broadsheet.dates;

import broadsheet.dates.DateReading.Kind;
import broadsheet.text.Missing;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads printed dates of every notation that news dumps have: ISO, RFC 822, epoch numbers, digits
 * run together, numbers with slashes, month names in 24 languages, "3 days ago".
 *
 * <p>A time without a zone is taken as UTC. A time of 00:00 is taken for a day without a time. A
 * date that can be read two ways, lies before 1800 or after the record was crawled, or does not
 * exist is not read; the note says so.
 *
 * @param order of day and month in the file's dates of the kind 3/4/2016
 * @param latest the last day that a record without a time of crawling may have
 */
public record Dates(DateOrder order, LocalDate latest) implements Serializable {
  /** The last day believed where nothing tells when the dump was made. */
  public static final LocalDate LATEST = LocalDate.of(2049, 12, 31);

  private static final Instant EARLIEST = Instant.parse("1800-01-01T00:00:00Z");
  private static final int LONGEST = 120;
  private static final int LEAP_YEARS_APART = 8;
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2009\\u202F]+");
  private static final Pattern UPDATE =
      Pattern.compile("\\b(?:last )?(?:updated?|modified|edited)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern DIGIT = Pattern.compile("\\d");

  /**
   * Reads one date.
   *
   * @param printed any text; null, blanks and placeholders give {@link DateReading#NONE}
   * @param crawled when the record was fetched, or NONE
   */
  public DateReading read(String printed, DateReading crawled) {
    if (Missing.is(printed)) {
      return DateReading.NONE;
    }
    String text = tidy(printed);
    if (text.length() > LONGEST) {
      return notADate(text);
    }
    Optional<DateReading> reading = RelativeDates.read(text, crawled);
    if (reading.isEmpty()) {
      reading = Epochs.read(text).map(Dates::withoutMidnight);
    }
    return plausible(reading.orElseGet(() -> written(text, crawled)), text, crawled);
  }

  private DateReading written(String text, DateReading crawled) {
    String dated = withoutLaterUpdate(Epochs.spread(text));
    TimeOfDay time = TimeOfDay.find(dated);
    Optional<WrittenDay> found = WrittenDay.find(time, order);
    if (found.isEmpty()) {
      return notADate(text);
    }
    Kind kind = UPDATE.matcher(dated).find() ? Kind.UPDATE : Kind.PLAIN;
    return combine(found.get(), time, text, crawled).as(kind);
  }

  private static DateReading combine(
      WrittenDay written, TimeOfDay time, String text, DateReading crawled) {
    if (written.problem() != null) {
      return DateReading.without(Precision.UNKNOWN, written.problem() + ": " + text);
    }
    if (written.year() == 0) {
      return withYear(written, time, text, crawled);
    }
    boolean isEarly = written.year() < 1800;
    if (isEarly || written.month() == 0) {
      return isEarly
          ? implausible(text)
          : DateReading.without(Precision.YEAR, "known to the year: " + text);
    }
    try {
      if (written.day() == 0) {
        LocalDate.of(written.year(), written.month(), 1);
        return DateReading.without(Precision.MONTH, "known to the month: " + text);
      }
      LocalDate day = LocalDate.of(written.year(), written.month(), written.day());
      DateReading reading = at(day, written, time, text);
      return written.note() == null ? reading : reading.noting(written.note() + ": " + text);
    } catch (DateTimeException e) {
      return DateReading.without(Precision.UNKNOWN, "no such day: " + text);
    }
  }

  /** The latest such day that was not yet to come when the record was crawled. */
  private static DateReading withYear(
      WrittenDay written, TimeOfDay time, String text, DateReading crawled) {
    if (crawled.at() == null) {
      return DateReading.without(Precision.UNKNOWN, "no year: " + text);
    }
    int last = crawled.day().getYear();
    for (int year = last; year >= last - LEAP_YEARS_APART; year--) {
      boolean isDay =
          written.day() > 0 && written.day() <= YearMonth.of(year, written.month()).lengthOfMonth();
      if (isDay) {
        LocalDate day = LocalDate.of(year, written.month(), written.day());
        if (!day.isAfter(crawled.day())) {
          return at(day, written, time, text)
              .noting("latest such day before " + crawled.day() + ": " + text);
        }
      }
    }
    return DateReading.without(Precision.UNKNOWN, "no such day: " + text);
  }

  private static DateReading at(LocalDate day, WrittenDay written, TimeOfDay time, String text) {
    if (time.time() == null) {
      DateReading alone = DateReading.day(day);
      return time.precision() == Precision.DAY ? alone : alone.noting("no such time: " + text);
    }
    if (time.time().equals(LocalTime.MIDNIGHT)) {
      return day.equals(LocalDate.EPOCH)
          ? implausible(text)
          : DateReading.day(day).noting("midnight taken for the day alone: " + text);
    }
    if (written.unknownZone() != null) {
      return DateReading.day(day).noting("unknown time zone: " + text);
    }
    ZoneId zone = time.offset() != null ? time.offset() : written.zone();
    Instant at = day.atTime(time.time()).atZone(zone == null ? ZoneOffset.UTC : zone).toInstant();
    return DateReading.of(at, time.precision());
  }

  private static DateReading withoutMidnight(DateReading reading) {
    boolean isMidnight = reading.at().equals(reading.at().truncatedTo(ChronoUnit.DAYS));
    return isMidnight
        ? DateReading.of(reading.at(), Precision.DAY).noting("midnight taken for the day alone")
        : reading;
  }

  private DateReading plausible(DateReading reading, String text, DateReading crawled) {
    return reading.at() == null || isPlausible(reading, crawled) ? reading : implausible(text);
  }

  /**
   * Whether a date lies neither too far back nor in the time to come; so does a date without a day.
   */
  public boolean isPlausible(DateReading reading, DateReading crawled) {
    if (reading.at() == null) {
      return true;
    }
    Instant end =
        crawled.at() == null
            ? latest.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()
            : crawled.at().plus(2, ChronoUnit.DAYS);
    return !reading.at().isBefore(EARLIEST) && reading.at().isBefore(end);
  }

  /** "3 May 2020, updated 4 May 2020" says when it was published: the first. */
  private static String withoutLaterUpdate(String text) {
    Matcher update = UPDATE.matcher(text);
    boolean isLater = update.find() && DIGIT.matcher(text.substring(0, update.start())).find();
    return isLater ? text.substring(0, update.start()) : text;
  }

  private static DateReading implausible(String text) {
    return DateReading.without(Precision.UNKNOWN, "implausible date: " + text);
  }

  private static DateReading notADate(String text) {
    String start = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    return DateReading.without(Precision.UNKNOWN, "not a date: " + start);
  }

  /** Single blanks, ASCII digits, no blanks at the ends. */
  private static String tidy(String printed) {
    String start = printed.length() > 4 * LONGEST ? printed.substring(0, 4 * LONGEST) : printed;
    StringBuilder text = new StringBuilder(start.length());
    start
        .codePoints()
        .map(
            c ->
                Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER
                    ? '0' + Character.digit(c, 10)
                    : c)
        .forEach(text::appendCodePoint);
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }
}
