package broadsheet.text;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * By what the forms of one name find each other in a corpus.
 *
 * @param blocks keys of the groups in which {@link NameBlock} looks for other forms of it
 * @param shortForm key under which a family name looks for the person so called. NULL for others
 * @param shortForms keys of the family names that could mean this person; empty for others
 * @param firstName key of a person's first word. NULL for names of one word and others
 * @param isFirstName whether the name is a known first name
 * @param acronym letters of an acronym that no list knows. NULL for others
 * @param anyType key it shares with the same name of other types. NULL if the name is known to mean
 *     different things
 * @param isListed whether the built-in list has the name with this type
 */
public record NameForms(
    List<String> blocks,
    String shortForm,
    List<String> shortForms,
    String firstName,
    boolean isFirstName,
    String acronym,
    String anyType,
    boolean isListed) {
  private static final int MOST_WORDS = 5;
  private static final Map<String, List<String>> FULL_FIRST_NAMES =
      Resources.rows("first-name-variants.csv").stream()
          .collect(
              groupingBy(
                  row -> NameWords.lower(row.get("variant")),
                  mapping(row -> NameWords.lower(row.get("name")), toList())));

  /**
   * The forms of a name.
   *
   * @param name tidied, as {@link Naming#name()}; not blank
   * @param type PER, ORG, LOC or MISC
   */
  public static NameForms of(String name, String type) {
    String key = NameKey.of(name);
    boolean isPerson = type.equals("PER");
    boolean isFull = isPerson && isFullName(key);
    return new NameForms(
        blocks(name, key, type),
        isPerson ? shortForm(name, key) : null,
        isFull ? List.copyOf(endings(key)) : List.of(),
        isFull ? FullName.of(key).first() : null,
        NameWords.isFirstName(name),
        isPerson || Variants.builtIn().hasAny(name) ? null : acronym(name),
        Variants.builtIn().isManifold(name) ? null : key,
        Variants.builtIn().find(type, name).isPresent());
  }

  /** The first names that one could be short for, itself among them. */
  static List<String> fullFirstNames(String first) {
    List<String> full = new ArrayList<>(FULL_FIRST_NAMES.getOrDefault(first, List.of()));
    full.add(first);
    return full;
  }

  static String withoutCompanyWord(String key) {
    int dash = key.lastIndexOf('-');
    return dash > 0 && NameWords.COMPANY_WORDS.contains(key.substring(dash + 1))
        ? key.substring(0, dash)
        : key;
  }

  private static List<String> blocks(String name, String key, String type) {
    Set<String> blocks = type.equals("PER") ? ofPerson(key, isFullName(key)) : ofOther(key, type);
    // A first name alone may be anybody's, however it is spelled.
    if (!NameWords.isFirstName(name)) {
      for (String spelling : SpellingKey.of(name, type)) {
        blocks.add(NameBlock.SPELLING + type + " " + spelling);
      }
    }
    return List.copyOf(blocks);
  }

  private static Set<String> ofPerson(String key, boolean isFull) {
    Set<String> blocks = new LinkedHashSet<>();
    if (isFull && !NameWords.FAMILY_FIRST.contains(FullName.of(key).first())) {
      FullName name = FullName.of(key);
      blocks.add(NameBlock.ENDS + name.ends());
      for (String first : fullFirstNames(name.first())) {
        blocks.add(NameBlock.FIRST + first + "-" + name.last() + "-" + name.generation());
      }
    }
    return blocks;
  }

  private static Set<String> ofOther(String key, String type) {
    Set<String> blocks = new LinkedHashSet<>();
    String plain = withoutCompanyWord(key);
    if (type.equals("ORG") && !NameWords.KEEPS_MARK.contains(plain)) {
      blocks.add(NameBlock.COMPANY + plain);
    }
    return blocks;
  }

  private static boolean isFullName(String key) {
    int words = nWords(key);
    return words >= 2
        && words <= MOST_WORDS
        && FullName.of(key).first().length() > 1
        && List.of(key.split("-", -1)).stream().distinct().count() == words;
  }

  /** Words of a first name are none of a family's; names of places are left to the places. */
  private static String shortForm(String name, String key) {
    boolean isOpen = nWords(key) == 1 || !NameWords.isFirstName(FullName.of(key).first());
    return isOpen && key.length() > 1 && !Variants.builtIn().hasAny(name)
        ? FullName.withoutArticle(key)
        : null;
  }

  /** The proper endings of a full name, and the first word where families' names stand first. */
  private static Set<String> endings(String key) {
    Set<String> endings = new LinkedHashSet<>();
    String form = FullName.withoutGeneration(key);
    for (int dash = form.indexOf('-'); dash > 0; dash = form.indexOf('-', dash + 1)) {
      endings.add(FullName.withoutArticle(form.substring(dash + 1)));
    }
    String first = FullName.of(key).first();
    if (NameWords.FAMILY_FIRST.contains(first)) {
      endings.add(first);
    }
    return endings;
  }

  private static String acronym(String name) {
    String letters = name.replace(".", "");
    boolean isAcronym =
        letters.length() >= 2
            && letters.length() <= 8
            && letters.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c))
            && 2 * letters.chars().filter(Character::isUpperCase).count() > letters.length();
    return isAcronym ? letters.toUpperCase(Locale.ROOT) : null;
  }

  private static int nWords(String key) {
    return 1 + (int) key.chars().filter(c -> c == '-').count();
  }
}
