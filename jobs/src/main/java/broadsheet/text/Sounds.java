package broadsheet.text;

import java.util.ArrayList;
import java.util.Comparator;
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

  private final List<Stage> stages = new ArrayList<>();

  /** A group of letters and what it sounds like. */
  private record Group(String letters, String sound) {}

  /** Groups by their first letter, the longest first. */
  private static final class Stage {
    private final Map<Character, List<Group>> groups = new HashMap<>();

    void add(Group group) {
      List<Group> others =
          groups.computeIfAbsent(group.letters().charAt(0), c -> new ArrayList<>());
      others.add(group);
      others.sort(Comparator.comparingInt(other -> -other.letters().length()));
    }

    String rewrite(String letters) {
      StringBuilder sounds = new StringBuilder(letters.length());
      int at = 0;
      while (at < letters.length()) {
        Group group = at(letters, at);
        if (group == null) {
          sounds.append(letters.charAt(at));
        } else {
          sounds.append(group.sound());
        }
        at += group == null ? 1 : group.letters().length();
      }
      return sounds.toString();
    }

    private Group at(String letters, int at) {
      for (Group group : groups.getOrDefault(letters.charAt(at), List.of())) {
        if (letters.startsWith(group.letters(), at)) {
          return group;
        }
      }
      return null;
    }
  }

  /** The tables of one reading: slavic, german, french or arabic. */
  static Sounds of(String reading) {
    return READINGS.get(reading);
  }

  /** The sounds of a word of ASCII letters in lower case. */
  String read(String word) {
    String sounds = "^" + word + "$";
    for (Stage stage : stages) {
      sounds = stage.rewrite(sounds);
    }
    return single(sounds.substring(1, sounds.length() - 1));
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
      stages.add(new Stage());
    }
    stages.get(stage - 1).add(new Group(row.get("letters"), row.get("sound")));
  }
}
