package broadsheet.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;

/**
 * Whether a spelling is a Ukrainian name by other habits, or its Russian form: {@code Lvov} for
 * Lviv, {@code Gorlovka} for Horlivka, {@code Belaya Tserkov'} for Bila Tserkva.
 *
 * <p>The table {@code ukrainian-letters.csv} says which letters of the Ukrainian national
 * romanization of 2010 may stand as which others, each line with the standard or the reason. It is
 * read in one direction: a Ukrainian i can be a Russian o, an o is no i, so that Oster is not
 * Easter. Doubled consonants count once.
 */
final class UkrainianLetters {
  private static final String FILE = "ukrainian-letters.csv";
  private static final String CLOSED = "closed";
  private static final TreeMap<String, List<Change>> TABLE = new TreeMap<>();
  private static final int LONGEST;

  static {
    int longest = 0;
    for (CSVRecord row : Resources.rows(FILE)) {
      Change change =
          new Change(row.get("ukrainian"), row.get("other"), row.get("kind"), row.get("source"));
      TABLE.computeIfAbsent(change.ukrainian(), u -> new ArrayList<>()).add(change);
      longest = Math.max(longest, change.ukrainian().length());
    }
    LONGEST = longest;
  }

  private UkrainianLetters() {}

  /**
   * A line of the table.
   *
   * @param kind {@code romanization} of one Ukrainian letter, {@code russian} for the letter of the
   *     Russian name, {@code closed} for that before a consonant only
   */
  private record Change(String ukrainian, String other, String kind, String source) {}

  /** The words of a name as they are compared. */
  static List<String> words(String name) {
    return Arrays.stream(NameKey.of(name).split("-", -1))
        .map(word -> "^" + single(word) + "$")
        .toList();
  }

  /**
   * The letters that changed from a Ukrainian name to another spelling of it, such as {@code h/g
   * i/o}; empty if it cannot be one.
   *
   * @param ukrainian words of the name in the national romanization
   * @param other words of the other spelling, as many
   */
  static Optional<String> changes(List<String> ukrainian, List<String> other) {
    Set<String> changes = new TreeSet<>();
    for (int i = 0; i < ukrainian.size(); i++) {
      List<String> found = new Alignment(ukrainian.get(i), other.get(i)).find();
      if (found == null) {
        return Optional.empty();
      }
      changes.addAll(found);
    }
    return Optional.of(String.join(" ", changes));
  }

  /** The letters another spelling of the word can begin with. */
  static Set<Character> firstLetters(String word) {
    Set<Character> letters = new TreeSet<>(Set.of(word.charAt(1)));
    for (int end = 2; end <= Math.min(word.length(), LONGEST); end++) {
      for (int start = 0; start < 2; start++) {
        for (Change change : TABLE.getOrDefault(word.substring(start, end), List.of())) {
          letters.add(change.other().charAt(1 - start));
        }
      }
    }
    return letters;
  }

  private static String single(String word) {
    StringBuilder single = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean isVowel = "aeiouy".indexOf(c) >= 0;
      if (isVowel || i == 0 || c != word.charAt(i - 1)) {
        single.append(c);
      }
    }
    return single.toString();
  }

  /** One word beside another, letter group by letter group. */
  private static final class Alignment {
    private final String ukrainian;
    private final String other;
    private final Set<Long> failed = new TreeSet<>();

    Alignment(String ukrainian, String other) {
      this.ukrainian = ukrainian;
      this.other = other;
    }

    /** What changed, or null. */
    List<String> find() {
      return find(0, 0);
    }

    private List<String> find(int u, int o) {
      if (u == ukrainian.length() && o == other.length()) {
        return new ArrayList<>();
      }
      long place = ((long) u << Integer.SIZE) | o;
      if (u == ukrainian.length() || o == other.length() || failed.contains(place)) {
        return null;
      }
      List<String> rest = ukrainian.charAt(u) == other.charAt(o) ? find(u + 1, o + 1) : null;
      int end = u + 1;
      while (rest == null && end <= Math.min(ukrainian.length(), u + LONGEST)) {
        rest = change(u, end, o);
        end++;
      }
      if (rest == null) {
        failed.add(place);
      }
      return rest;
    }

    /** Whether a consonant follows. */
    private boolean isClosed(int end) {
      return end < ukrainian.length() && "aeiouy$".indexOf(ukrainian.charAt(end)) < 0;
    }

    private List<String> change(int u, int end, int o) {
      for (Change change : TABLE.getOrDefault(ukrainian.substring(u, end), List.of())) {
        boolean fits = !change.kind().equals(CLOSED) || isClosed(end);
        if (fits && other.startsWith(change.other(), o)) {
          List<String> rest = find(end, o + change.other().length());
          if (rest != null) {
            rest.add(change.ukrainian() + "/" + change.other());
            return rest;
          }
        }
      }
      return null;
    }
  }
}
