package broadsheet.dates;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * What a printed date says.
 *
 * @param at in UTC, midnight where only the day is known; null unless the day is known
 * @param precision unknown if nothing could be read
 * @param note why it is null or less exact than printed, or how it was read, with the printed
 *     value; null if there is nothing to say
 * @param kind what the date is said to be
 */
public record DateReading(Instant at, Precision precision, String note, Kind kind) {
  /** Nothing was printed. */
  public static final DateReading NONE = new DateReading(null, Precision.UNKNOWN, null, Kind.PLAIN);

  /** What a date is said to be. */
  public enum Kind {
    PLAIN,
    /** Of the last change ("Updated 3 May"), which is no earlier than publication. */
    UPDATE
  }

  public DateReading {
    requireNonNull(precision, "precision");
    requireNonNull(kind, "kind");
    if ((at != null) != precision.hasDay()) {
      throw new IllegalArgumentException(
          "an instant needs a day and a day an instant: " + precision);
    }
  }

  static DateReading of(Instant at, Precision precision) {
    return new DateReading(at, precision, null, Kind.PLAIN);
  }

  static DateReading day(LocalDate day) {
    return of(day.atStartOfDay(ZoneOffset.UTC).toInstant(), Precision.DAY);
  }

  /** No day: because of the note. */
  static DateReading without(Precision precision, String note) {
    return new DateReading(null, precision, note, Kind.PLAIN);
  }

  /** The same with one more thing to say. */
  public DateReading noting(String more) {
    return new DateReading(at, precision, note == null ? more : note + "; " + more, kind);
  }

  DateReading as(Kind other) {
    return new DateReading(at, precision, note, other);
  }

  /** Day of {@link #at} in UTC, or null. */
  public LocalDate day() {
    return at == null ? null : at.atZone(ZoneOffset.UTC).toLocalDate();
  }
}
