package broadsheet.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;

/**
 * How one habit of romanization writes sounds: letter groups rewritten to sound classes in stages,
 * by the tables of {@code sounds.csv}, each line with the standard or usage it is taken from.
 *
 * <p>Small letters are letters still to be read, or sounds that all habits write the same way;
 * capitals are sounds that a group of letters stands for. {@code ^} and {@code $} in a group are
 * the ends of the word. Within a stage the longest group wins, from left to right, and what a group
 * became is not read again in the same stage. At last a sound written twice is written once.
 */
final class Sounds {
  private static final String FILE = "sounds.csv";
  private static final Map<String, Sounds> READINGS = load();

  private final List<Map<String, String>> stages = new ArrayList<>();
  private int longest;

  /** The tables of one reading: slavic, german, french or arabic. */
  static Sounds of(String reading) {
    return READINGS.get(reading);
  }

  /** The sounds of a word of ASCII letters in lower case. */
  String read(String word) {
    String sounds = "^" + word + "$";
    for (Map<String, String> stage : stages) {
      sounds = rewrite(sounds, stage);
    }
    return single(sounds.substring(1, sounds.length() - 1));
  }

  private String rewrite(String letters, Map<String, String> stage) {
    StringBuilder sounds = new StringBuilder(letters.length());
    int at = 0;
    while (at < letters.length()) {
      int end = Math.min(letters.length(), at + longest);
      String sound = null;
      while (end > at && sound == null) {
        sound = stage.get(letters.substring(at, end));
        end -= sound == null ? 1 : 0;
      }
      sounds.append(sound == null ? letters.substring(at, at + 1) : sound);
      at = Math.max(end, at + 1);
    }
    return sounds.toString();
  }

  private static String single(String sounds) {
    StringBuilder single = new StringBuilder(sounds.length());
    for (int i = 0; i < sounds.length(); i++) {
      if (i == 0 || sounds.charAt(i) != sounds.charAt(i - 1)) {
        single.append(sounds.charAt(i));
      }
    }
    return single.toString();
  }

  private static Map<String, Sounds> load() {
    Map<String, Sounds> readings = new TreeMap<>();
    for (CSVRecord row : Resources.rows(FILE)) {
      readings.computeIfAbsent(row.get("reading"), r -> new Sounds()).add(row);
    }
    return Map.copyOf(readings);
  }

  private void add(CSVRecord row) {
    int stage = Integer.parseInt(row.get("stage"));
    while (stages.size() < stage) {
      stages.add(new HashMap<>());
    }
    String letters = row.get("letters");
    longest = Math.max(longest, letters.length());
    if (stages.get(stage - 1).put(letters, row.get("sound")) != null) {
      throw new IllegalStateException(FILE + " has two lines for " + row);
    }
  }
}
