package broadsheet.text;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;

/**
 * The country of a people or language: French is of FR. A relation of its own, by {@code
 * demonyms.csv}: a demonym is never merged with its country.
 */
final class Demonyms {
  private static final Map<String, String> COUNTRIES =
      Resources.rows("demonyms.csv").stream()
          .collect(
              toUnmodifiableMap(row -> NameKey.of(row.get("demonym")), row -> row.get("country")));

  private Demonyms() {}

  /** ISO 3166-1 alpha-2 code, or null if the name is no demonym of one country. */
  static String country(String name) {
    return COUNTRIES.get(NameKey.of(name));
  }
}
