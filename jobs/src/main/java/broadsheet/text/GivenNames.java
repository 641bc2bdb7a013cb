package broadsheet.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/**
 * Given names by where they come from, after {@code given-names.csv}: what a given name of the
 * Ukrainians, Russians and Belarusians is in each of the three languages (Volodymyr, Vladimir and
 * Uladzimir are one), and given names of Arabic origin.
 */
final class GivenNames {
  private static final Map<String, String> SLAVIC = new HashMap<>();
  private static final Set<String> ARABIC = new HashSet<>();

  static {
    for (CSVRecord row : Resources.rows("given-names.csv")) {
      String form = NameKey.of(row.get("form"));
      if (row.get("origin").equals("arabic")) {
        ARABIC.add(Sounds.of("arabic").read(form));
      } else {
        Sounds slavic = Sounds.of("slavic");
        SLAVIC.putIfAbsent(slavic.read(form), slavic.read(NameKey.of(row.get("name"))));
      }
    }
  }

  private GivenNames() {}

  /** The sounds of the Ukrainian form of a given name; those given if it is none. */
  static String slavic(String sounds) {
    return SLAVIC.getOrDefault(sounds, sounds);
  }

  /** Whether the word is a given name, and of no Arabic origin. */
  static boolean isWestern(String word) {
    return NameWords.isFirstName(word) && !ARABIC.contains(Sounds.of("arabic").read(word));
  }
}
