package broadsheet.ingest;

import broadsheet.dates.DateReading;
import broadsheet.dates.DateReading.Kind;
import broadsheet.dates.Dates;
import broadsheet.dates.UrlDates;
import broadsheet.ingest.FieldPath.Found;
import java.util.Optional;

/**
 * When a record was published and how that is known.
 *
 * @param printed the date as the dump prints it, or null
 * @param source name of its field, of a web page the place ({@code json-ld}, {@code og} …), {@code
 *     map} for a constant of the user's map file, {@code text}, {@code url}, or null if there is
 *     none
 */
record Published(DateReading reading, String printed, String source) {
  static final String TEXT = "text";
  static final String URL = "url";

  /**
   * Finds the date: a field, else the date line of a text file. The date in the address, if any, is
   * taken where these give no day, and instead of a date of the last change that is no earlier.
   */
  static Published of(DumpRecord record, Fields fields, FieldMap map, Dates dates) {
    DateReading crawled = crawled(fields, map, dates);
    Optional<Found> field = map.first(Target.PUBLISHED, fields);
    String printed = field.map(f -> f.texts().get(0)).orElse(record.frontDate());
    String source = printed == null ? null : field.map(found -> place(found, record)).orElse(TEXT);
    DateReading reading = dates.read(printed, crawled);
    Published given = new Published(reading, printed, source);
    return map.first(Target.URL, fields)
        .flatMap(url -> UrlDates.find(url.texts().get(0)))
        .map(address -> given.or(address, dates, crawled))
        .orElse(given);
  }

  /** The field, or the place on a web page that its reader names. */
  private static String place(Found found, DumpRecord record) {
    return found.field().equals("published")
        ? record.fields().path("published_source").asText("published")
        : found.field();
  }

  private static DateReading crawled(Fields fields, FieldMap map, Dates dates) {
    return map.first(Target.CRAWLED, fields)
        .map(found -> dates.read(found.texts().get(0), DateReading.NONE))
        .filter(reading -> reading.at() != null)
        .orElse(DateReading.NONE);
  }

  private Published or(DateReading address, Dates dates, DateReading crawled) {
    boolean isNeeded = reading.at() == null && isFiner(address);
    boolean isEarlier =
        reading.kind() == Kind.UPDATE
            && reading.at() != null
            && address.at() != null
            && !address.day().isAfter(reading.day());
    if (!(isNeeded || isEarlier) || !dates.isPlausible(address, crawled)) {
      return this;
    }
    String why = isEarlier ? "the dump has the last change: " + printed : reading.note();
    return new Published(why == null ? address : address.noting(why), printed, URL);
  }

  private boolean isFiner(DateReading address) {
    return address.precision().compareTo(reading.precision()) < 0;
  }
}
