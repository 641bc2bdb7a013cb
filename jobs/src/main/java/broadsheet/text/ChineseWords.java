package broadsheet.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;

/**
 * Words of Chinese names by their syllables in Hanyu Pinyin (ISO 7098), whether they are written in
 * it or in Wade–Giles without its apostrophes and accents, as newspapers print it.
 *
 * <p>Without the apostrophe Wade–Giles writes two syllables or more alike ({@code chou} is zhou or
 * chou), so a word has several readings.
 */
final class ChineseWords {
  private static final int LONGEST = 6;
  private static final int MOST_SYLLABLES = 3;
  private static final int MOST_READINGS = 16;
  private static final Map<String, Set<String>> PINYIN = new HashMap<>();
  private static final Map<String, Set<String>> WADE_GILES = new HashMap<>();

  static {
    for (CSVRecord row : Resources.rows("chinese-syllables.csv")) {
      String pinyin = row.get("pinyin");
      PINYIN.computeIfAbsent(pinyin, p -> new TreeSet<>()).add(pinyin);
      WADE_GILES.computeIfAbsent(row.get("wade_giles"), w -> new TreeSet<>()).add(pinyin);
    }
  }

  private ChineseWords() {}

  /** The word in pinyin, if it is written so; its syllables may be parted by dashes. */
  static Set<String> pinyin(String word) {
    return readings(word, PINYIN);
  }

  /** What the word can be in pinyin if it is written in Wade–Giles. */
  static Set<String> wadeGiles(String word) {
    return readings(word, WADE_GILES);
  }

  private static Set<String> readings(String word, Map<String, Set<String>> syllables) {
    Set<String> readings = new LinkedHashSet<>(Set.of(""));
    int n = 0;
    for (String part : word.split("-", -1)) {
      List<Set<String>> found = split(part, syllables);
      n += found.size();
      if (found.isEmpty() || n > MOST_SYLLABLES) {
        return Set.of();
      }
      for (Set<String> next : found) {
        readings = product(readings, next);
      }
    }
    return readings.size() > MOST_READINGS ? Set.of() : readings;
  }

  /** The word's syllables, the longest first; empty if it is not made of them. */
  private static List<Set<String>> split(String word, Map<String, Set<String>> syllables) {
    for (int end = Math.min(LONGEST, word.length()); end > 0; end--) {
      Set<String> first = syllables.get(word.substring(0, end));
      if (first != null && end == word.length()) {
        return List.of(first);
      }
      if (first != null && word.length() <= LONGEST * MOST_SYLLABLES) {
        List<Set<String>> rest = split(word.substring(end), syllables);
        if (!rest.isEmpty()) {
          List<Set<String>> all = new ArrayList<>(List.of(first));
          all.addAll(rest);
          return all;
        }
      }
    }
    return List.of();
  }

  private static Set<String> product(Set<String> readings, Set<String> syllables) {
    Set<String> longer = new LinkedHashSet<>();
    for (String reading : readings) {
      syllables.forEach(syllable -> longer.add(reading + syllable));
    }
    return longer;
  }
}
