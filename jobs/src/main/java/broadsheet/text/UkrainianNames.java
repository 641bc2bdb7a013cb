package broadsheet.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The listed places and bodies of Ukraine by other spellings than the listed ones: in another
 * romanization, or by their regular Russian form. Nothing but a listed name is ever found, and no
 * spelling that could be two of them.
 */
final class UkrainianNames {
  private static final String FILE = "ukrainian-places.csv";
  private static final int FEWEST_LETTERS = 4;
  private static final int MOST_ADDED = 6;

  private final Map<String, List<Place>> byFirst = new HashMap<>();

  UkrainianNames(List<Listed> listed) {
    for (Listed line : listed) {
      List<String> words = UkrainianLetters.words(line.variant());
      if (isTaken(line, words)) {
        Place place = new Place(line, words, String.join("", words));
        for (Character first : UkrainianLetters.firstLetters(words.get(0))) {
          byFirst.computeIfAbsent(line.type() + first, f -> new ArrayList<>()).add(place);
        }
      }
    }
  }

  /** Places by their names in Ukrainian, today's or former ones; bodies with a name of one word. */
  private static boolean isTaken(Listed line, List<String> words) {
    if (!"UA".equals(line.country()) || line.kind().equals("country")) {
      return false;
    }
    boolean isOfficial = line.isCanonical() || line.file().equals(FILE);
    return isOfficial && (line.type().equals("LOC") || words.size() == 1);
  }

  /**
   * A listed name.
   *
   * @param letters of all words
   */
  private record Place(Listed line, List<String> words, String letters) {}

  /** Whether two names have as many of the letters that no other spelling changes. */
  private static boolean isAlike(String one, String other) {
    return Math.abs(one.length() - other.length()) <= MOST_ADDED
        && count(one, 'r', 'b') == count(other, 'r', 'b')
        && count(one, 'm', 'n') == count(other, 'm', 'n');
  }

  private static int count(String letters, char one, char other) {
    int n = 0;
    for (int i = 0; i < letters.length(); i++) {
      n += letters.charAt(i) == one || letters.charAt(i) == other ? 1 : 0;
    }
    return n;
  }

  /**
   * A place and the letters that changed.
   *
   * @param place the line of the place by a Ukrainian name
   * @param changes Ukrainian and other letters, such as {@code h/g i/o}
   */
  record Found(Listed place, String changes) {
    boolean isOf(Listed line) {
      return place.canonical().equals(line.canonical());
    }
  }

  /** The one place or body that a name spells in another way. */
  Optional<Found> find(String type, String name) {
    List<String> words = UkrainianLetters.words(name);
    String letters = String.join("", words);
    if (letters.length() - 2 * words.size() < FEWEST_LETTERS) {
      return Optional.empty();
    }
    String first = type + words.get(0).charAt(1);
    Found found = null;
    for (Place place : byFirst.getOrDefault(first, List.of())) {
      if (place.words().size() == words.size() && isAlike(place.letters(), letters)) {
        Optional<String> changes = UkrainianLetters.changes(place.words(), words);
        if (changes.isPresent() && found != null && !found.isOf(place.line())) {
          return Optional.empty();
        }
        found = changes.map(letter -> new Found(place.line(), letter)).orElse(found);
      }
    }
    return Optional.ofNullable(found);
  }
}
