package broadsheet.text;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The small closed sets of words that names are made with. */
final class NameWords {
  /** Word of legal form that never tells one company from another: Inc, AG; in its usual case. */
  static final Set<String> COMPANY_MARKS = kind("company_mark");

  /** Word of legal form that may be part of the name: company, group; in small letters. */
  static final Set<String> COMPANY_WORDS = lower(kind("company_word"));

  /** Family names that stand before the given name; in small letters. */
  static final Set<String> FAMILY_FIRST = lower(kind("family_first"));

  /** Jr, III and the like; in small letters. */
  static final Set<String> GENERATIONS = kind("generation");

  /** Words that acronyms pass over; in small letters. */
  static final Set<String> INITIALS_SKIP = kind("initials_skip");

  /** Common words that are a company's name only with their mark of legal form: News Corp. */
  static final Set<String> KEEPS_MARK = kind("keeps_mark");

  /** Wife, father and the like; in small letters. */
  static final Set<String> KIN = kind("kin");

  /** Names that end in 's for themselves. */
  static final Set<String> KEEPS_S = kind("keeps_s");

  private static final Map<String, Gender> FIRST_NAMES =
      Resources.rows("first-names.csv").stream()
          .collect(toUnmodifiableMap(r -> lower(r.get("name")), r -> Gender.of(r.get("gender"))));
  private static final Map<String, Title> TITLES =
      Resources.rows("titles.csv").stream()
          .collect(
              toUnmodifiableMap(
                  r -> lower(r.get("title")),
                  r -> new Title(Gender.of(r.get("gender")), r.get("dropped"))));

  private NameWords() {}

  /**
   * A title or rank.
   *
   * @param dropped {@code always}; {@code long} if at least two words are left, since Queen
   *     Elizabeth is not Elizabeth; {@code never}
   */
  record Title(Gender gender, String dropped) {
    static final Title NONE = new Title(Gender.UNKNOWN, "never");

    boolean isDropped(int wordsLeft) {
      return dropped.equals("always") || (dropped.equals("long") && wordsLeft >= 2);
    }
  }

  static boolean isFirstName(String word) {
    return FIRST_NAMES.containsKey(lower(word));
  }

  static Gender ofFirstName(String word) {
    return FIRST_NAMES.getOrDefault(lower(word), Gender.UNKNOWN);
  }

  /** The title these words are, full stops aside, or {@link Title#NONE}. */
  static Title title(List<String> words) {
    return TITLES.getOrDefault(lower(String.join(" ", words).replace(".", "")), Title.NONE);
  }

  static boolean isTitle(String word) {
    return TITLES.containsKey(lower(word.replace(".", "")));
  }

  private static Set<String> kind(String kind) {
    return Resources.rows("name-words.csv").stream()
        .filter(r -> r.get("kind").equals(kind))
        .map(r -> r.get("word"))
        .collect(toUnmodifiableSet());
  }

  private static Set<String> lower(Set<String> words) {
    return words.stream().map(NameWords::lower).collect(toUnmodifiableSet());
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
