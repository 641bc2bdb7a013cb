package broadsheet.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Links the short names of people to the full ones of the same article.
 *
 * <p>A name of two words or more is full, unless it is the end of a longer one (López Obrador, bin
 * Salman). Forms with one first and last word and no contradicting middle names are one person.
 *
 * <p>A family name means the only person so called; of several the one that a title or first name's
 * gender leaves, relatives (his wife Ann Lee) last, else the one fully named last before it, else
 * the first after it. A title of the other gender keeps a name apart; where a name has none itself,
 * those before the same name elsewhere tell if they agree. A name that the running text uses before
 * any full one is probably somebody known to all (Obama … his wife Michelle Obama): then it means
 * neither relatives nor somebody whose first word is no known first name.
 *
 * <p>First names link only if no two people share them and the full name stands before all of them.
 */
final class People {
  /** Beyond this many people of one family name only the last one named is looked at. */
  private static final int MANY = 16;

  private static final String ARTICLE = "al-";

  private final List<Draft> drafts;
  private final Map<String, Person> byKey = new LinkedHashMap<>();
  private final Map<String, Set<Person>> bySurname = new HashMap<>();
  private final Map<String, Set<Person>> byFirstWord = new HashMap<>();
  private final Map<String, Person> lastOf = new HashMap<>();
  private final Map<String, ShortName> byShortName = new HashMap<>();

  private People(List<Draft> drafts) {
    this.drafts = drafts;
  }

  static void link(List<Draft> drafts) {
    People people = new People(drafts);
    people.collect();
    people.collectShort();
    people.unite();
    people.index();
    for (int i = 0; i < drafts.size(); i++) {
      if (drafts.get(i).isPerson()) {
        people.link(drafts.get(i), i);
      }
    }
  }

  private void collect() {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.isPerson() && draft.name().indexOf(' ') > 0 && !isInitial(firstWord(draft))) {
        byKey.computeIfAbsent(draft.key, k -> new Person(draft)).isNamed(draft, i);
      }
    }
    Set<String> endings = new HashSet<>();
    byKey.keySet().forEach(key -> endings.addAll(suffixes(key)));
    byKey.values().removeIf(person -> isEnding(person, endings));
  }

  private void collectShort() {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.isPerson() && !byKey.containsKey(draft.key)) {
        String ending = FullName.withoutArticle(draft.key);
        byShortName.merge(ending, ShortName.of(draft, i), ShortName::and);
      }
    }
  }

  /** Whether a name is the end of a longer one, as al-Masri is: no full name of somebody else's. */
  private static boolean isEnding(Person person, Set<String> endings) {
    String rest = FullName.withoutArticle(person.key);
    boolean isFirstName = isFirstName(person.firstWord) && !endings.contains(ARTICLE + rest);
    return endings.contains(rest) && !isFirstName;
  }

  /** Makes one person of the forms that differ by middle names only. */
  private void unite() {
    Map<String, List<Person>> groups = new LinkedHashMap<>();
    for (Person person : byKey.values()) {
      groups.computeIfAbsent(FullName.of(person.key).ends(), k -> new ArrayList<>()).add(person);
    }
    for (List<Person> group : groups.values()) {
      if (group.size() > 1 && group.size() <= MANY && agree(group)) {
        group.forEach(person -> person.isSame(group.get(0)));
      }
    }
  }

  private static boolean agree(List<Person> group) {
    List<FullName> names = group.stream().map(p -> FullName.of(p.key)).toList();
    return names.stream().allMatch(a -> names.stream().allMatch(a::agreesWith));
  }

  private void index() {
    for (Person person : byKey.values()) {
      String first = NameKey.of(person.firstWord);
      byFirstWord.computeIfAbsent(first, k -> new LinkedHashSet<>()).add(person.whole());
      for (String ending : suffixes(person.key)) {
        bySurname.computeIfAbsent(ending, k -> new LinkedHashSet<>()).add(person.whole());
      }
    }
  }

  private void link(Draft draft, int at) {
    Person full = byKey.get(draft.key);
    if (full != null) {
      Person person = full.whole();
      sees(person, draft.key, at);
      draft.standsFor(person.name(), NamingRule.FULL_NAME);
    } else if (!bySurname(draft, at) && !byInitial(draft)) {
      byFirst(draft);
    }
  }

  private void sees(Person person, String key, int at) {
    person.seen(at);
    suffixes(key).forEach(ending -> lastOf.put(ending, person));
  }

  private boolean bySurname(Draft draft, int at) {
    String ending = FullName.withoutArticle(draft.key);
    Set<Person> candidates = bySurname.getOrDefault(ending, Set.of());
    if (candidates.isEmpty()) {
      return false;
    }
    Person person;
    if (candidates.size() > MANY) {
      person = lastOf.getOrDefault(ending, candidates.iterator().next());
    } else {
      List<Person> left = meant(candidates, draft.gender, byShortName.get(ending));
      person = nearest(left);
      if (left.size() == 1 && candidates.size() > 1) {
        sees(person, ending, at);
      }
    }
    if (person != null) {
      draft.standsFor(person.name(), NamingRule.SURNAME);
    }
    return true;
  }

  private static List<Person> meant(Set<Person> candidates, Gender title, ShortName used) {
    Gender told = title == Gender.UNKNOWN ? used.gender() : title;
    List<Person> left =
        candidates.stream()
            .filter(p -> !p.gender.contradicts(told))
            .filter(p -> p.firstSeen() < used.firstInBody() || isLikely(p))
            .toList();
    List<Person> main = left.stream().filter(p -> !p.isRelative).toList();
    return main.isEmpty() ? left : main;
  }

  private static boolean isLikely(Person person) {
    return !person.isRelative && (isFirstName(person.firstWord) || isInitial(person.firstWord));
  }

  /** Whoever was named last, else whoever will be named first; null of nobody. */
  private static Person nearest(List<Person> people) {
    return people.stream()
        .min(
            Comparator.<Person>comparingInt(p -> -p.lastSeen()).thenComparingInt(Person::firstSeen))
        .orElse(null);
  }

  /** J. Smith: whoever is the only Smith whose first name begins with J. */
  private boolean byInitial(Draft draft) {
    String first = firstWord(draft);
    if (!isInitial(first) || first.length() == draft.name().length()) {
      return false;
    }
    String rest = NameKey.of(draft.name().substring(first.length()));
    String letter = NameKey.of(first).substring(0, 1);
    Set<Person> candidates = bySurname.getOrDefault(rest, Set.of());
    if (candidates.isEmpty() || candidates.size() > MANY) {
      return false;
    }
    List<Person> left = candidates.stream().filter(p -> p.key.startsWith(letter)).toList();
    if (left.size() == 1) {
      draft.standsFor(left.get(0).name(), NamingRule.INITIAL_AND_SURNAME);
    }
    return left.size() == 1;
  }

  private void byFirst(Draft draft) {
    Set<Person> candidates = byFirstWord.getOrDefault(draft.key, Set.of());
    if (candidates.size() != 1 || draft.name().indexOf(' ') > 0) {
      return;
    }
    Person person = candidates.iterator().next();
    if (NameWords.FAMILY_FIRST.contains(draft.key)) {
      draft.standsFor(person.name(), NamingRule.SURNAME);
    } else if (person.firstSeen() < byShortName.get(FullName.withoutArticle(draft.key)).first()
        && !person.gender.contradicts(draft.gender)) {
      draft.standsFor(person.name(), NamingRule.FIRST_NAME);
    }
  }

  private static String firstWord(Draft draft) {
    int blank = draft.name().indexOf(' ');
    return blank < 0 ? draft.name() : draft.name().substring(0, blank);
  }

  /** A particle in small letters is none, though Ben and Al are. */
  private static boolean isFirstName(String word) {
    return NameWords.isFirstName(word) && !Character.isLowerCase(word.charAt(0));
  }

  private static boolean isInitial(String word) {
    return word.length() == 1
        || (word.length() <= 4 && word.endsWith(".") && Character.isUpperCase(word.charAt(0)));
  }

  /** All proper endings of a key, without the Arabic article and without Jr and the like. */
  private static Set<String> suffixes(String key) {
    Set<String> suffixes = new LinkedHashSet<>();
    for (String form : List.of(key, FullName.withoutGeneration(key))) {
      int dash = form.indexOf('-');
      for (int n = 0; dash > 0 && n < MANY; n++) {
        String ending = form.substring(dash + 1);
        String rest = FullName.withoutArticle(ending);
        suffixes.add(rest);
        if (!rest.equals(ending)) {
          suffixes.add(ARTICLE + rest);
        }
        dash = form.indexOf('-', dash + 1);
      }
    }
    return suffixes;
  }
}
