package broadsheet.pages;

import broadsheet.dates.DateOrder;
import broadsheet.dates.DateReading;
import broadsheet.dates.Dates;
import broadsheet.dates.Precision;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the dates of one page into ISO 8601, keeping the zone if one is given. */
final class Stamps {
  private static final int LONGEST = 100;
  private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T"
              + " ,]\\s?(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?"
              + "\\s?(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2}(?!\\d))?)?.{0,40}");
  private static final Pattern ZONE =
      Pattern.compile("([+-]\\d{2}):?(\\d{2})(?:\\s*\\(.*\\))?\\s*$|(Z|\\b(?:UTC|GMT))\\s*$");
  private static final Pattern RFC = Pattern.compile("(?i)(\\d{1,2}:\\d{2}|[AP]M)\\s*[A-Z]{3,4}$");

  /** Languages of countries that all keep Central European Time. */
  private static final Pattern CENTRAL =
      Pattern.compile(
          "(?i)^(?:(?:de|it|nl|pl|sv|da|nb|nn|no|cs|sk|hu|sl|hr)(?![a-z])|fr(?:[-_]fr)?$|es[-_]es$)");

  private final Dates dates;
  private final DateReading crawled;
  private final LocalDate latest;
  private final ZoneId home;

  Stamps(String language, Instant crawled) {
    DateOrder order =
        isMonthFirst(language)
            ? DateOrder.of(List.of("1/31/2000"))
            : DateOrder.of(List.of("31/1/2000"));
    latest =
        crawled == null ? Dates.LATEST : LocalDate.ofInstant(crawled, ZoneOffset.UTC).plusDays(2);
    dates = new Dates(order, latest);
    home = language != null && CENTRAL.matcher(language).find() ? ZoneId.of("Europe/Berlin") : null;
    this.crawled =
        crawled == null
            ? DateReading.NONE
            : new Dates(DateOrder.UNKNOWN, latest).read(crawled.toString(), DateReading.NONE);
  }

  private static boolean isMonthFirst(String language) {
    return language == null
        || language.equalsIgnoreCase("en")
        || language.toLowerCase(Locale.ROOT).replace('_', '-').startsWith("en-us");
  }

  /** A date as ISO 8601, or null if it is none that can be believed. */
  String read(String printed) {
    if (printed == null || printed.isBlank() || printed.length() > LONGEST) {
      return null;
    }
    String text = printed.strip();
    Matcher iso = ISO.matcher(text);
    try {
      return iso.matches() ? iso(iso) : other(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private String iso(Matcher iso) {
    LocalDate day = LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
    if (!isLikely(day)) {
      return null;
    }
    if (iso.group(4) == null) {
      return day.toString();
    }
    LocalDateTime at =
        day.atTime(number(iso, 4), number(iso, 5), iso.group(6) == null ? 0 : number(iso, 6));
    String zone = iso.group(7);
    if (zone == null) {
      return isMidnight(at) ? day.toString() : at.toString();
    }
    OffsetDateTime moment = at.atOffset(offset(zone));
    return isMidnight(at) ? day.toString() : midnightAtHome(moment, moment.toString());
  }

  /** The day alone if a moment given in UTC is midnight where the language is spoken. */
  private String midnightAtHome(OffsetDateTime moment, String read) {
    if (home == null || moment.getOffset().getTotalSeconds() != 0) {
      return read;
    }
    LocalDateTime there = moment.atZoneSameInstant(home).toLocalDateTime();
    return isMidnight(there) ? there.toLocalDate().toString() : read;
  }

  private static boolean isMidnight(LocalDateTime at) {
    return at.equals(at.truncatedTo(ChronoUnit.DAYS));
  }

  private static ZoneOffset offset(String zone) {
    return Character.isLetter(zone.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(zone);
  }

  private String other(String text) {
    DateReading reading = dates.read(text, crawled);
    if (reading.at() == null) {
      return null;
    }
    String read;
    if (reading.precision() == Precision.DAY) {
      read = reading.day().toString();
    } else {
      read = zoned(reading.at(), text);
    }
    return isLikely(LocalDate.parse(read.substring(0, 10))) ? read : null;
  }

  private static String zoned(Instant at, String text) {
    Matcher zone = ZONE.matcher(text);
    if (zone.find()) {
      ZoneOffset offset =
          zone.group(3) != null
              ? ZoneOffset.UTC
              : ZoneOffset.of(zone.group(1) + ":" + zone.group(2));
      return OffsetDateTime.ofInstant(at, offset).toString();
    }
    boolean isZoned = RFC.matcher(text).find() || text.chars().allMatch(Character::isDigit);
    return isZoned ? at.toString() : LocalDateTime.ofInstant(at, ZoneOffset.UTC).toString();
  }

  private boolean isLikely(LocalDate day) {
    return !day.isBefore(EARLIEST) && !day.isAfter(latest);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
