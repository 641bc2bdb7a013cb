package broadsheet.dates;

import java.util.Locale;

/** How exact a date is, from the finest down. */
public enum Precision {
  SECOND,
  MINUTE,
  HOUR,
  DAY,
  MONTH,
  YEAR,
  UNKNOWN;

  /** As it stands in the tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the day is known. */
  public boolean hasDay() {
    return compareTo(DAY) <= 0;
  }
}
