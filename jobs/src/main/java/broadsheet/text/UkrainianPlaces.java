package broadsheet.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The listed places of Ukraine by other spellings than the listed ones: in another romanization, or
 * by their regular Russian form. Nothing but a listed place is ever found, and no spelling that
 * could be two of them.
 */
final class UkrainianPlaces {
  private static final String FILE = "ukrainian-places.csv";
  private static final int FEWEST_LETTERS = 4;
  private static final int MOST_ADDED = 6;

  private final Map<Character, List<Place>> byFirst = new HashMap<>();

  /**
   * @param listed lines of the built-in list; those of places in Ukraine by their Ukrainian names
   *     are taken
   */
  UkrainianPlaces(List<Listed> listed) {
    for (Listed line : listed) {
      boolean isPlace = line.type().equals("LOC") && !line.kind().equals("country");
      if (isPlace && isOfficial(line) && "UA".equals(line.country())) {
        List<String> words = UkrainianLetters.words(line.variant());
        for (Character first : UkrainianLetters.firstLetters(words.get(0))) {
          byFirst
              .computeIfAbsent(first, f -> new ArrayList<>())
              .add(new Place(line, words, String.join("", words)));
        }
      }
    }
  }

  /**
   * A listed place.
   *
   * @param letters of all words
   */
  private record Place(Listed line, List<String> words, String letters) {}

  /** Whether it is the place's name in Ukrainian, today's or a former one. */
  private static boolean isOfficial(Listed line) {
    return line.isCanonical() || line.file().equals(FILE);
  }

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

  /** The one place that a name spells in another way. */
  Optional<Found> find(String name) {
    List<String> words = UkrainianLetters.words(name);
    String letters = String.join("", words);
    if (letters.length() - 2 * words.size() < FEWEST_LETTERS) {
      return Optional.empty();
    }
    Found found = null;
    for (Place place : byFirst.getOrDefault(words.get(0).charAt(1), List.of())) {
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
