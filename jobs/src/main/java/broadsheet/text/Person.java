package broadsheet.text;

import java.util.LinkedHashMap;
import java.util.Map;

/** Somebody whose full name an article gives. */
final class Person {
  final String key;
  final String firstWord;
  final Gender gender;

  /** Whether the article introduces them as somebody's wife, father and the like, or as Jr. */
  final boolean isRelative;

  private final Map<String, Integer> forms = new LinkedHashMap<>();
  private int firstSeen = Integer.MAX_VALUE;
  private int lastSeen = -1;
  private Person same;

  Person(Draft full) {
    key = full.key;
    firstWord = CleanName.words(full.name()).get(0);
    Gender byName = NameWords.ofFirstName(firstWord);
    gender = byName == Gender.UNKNOWN ? full.gender : byName;
    isRelative = full.isRelative || !FullName.of(key).generation().isEmpty();
  }

  void isNamed(Draft full, int at) {
    forms.merge(full.name(), 1, Integer::sum);
    firstSeen = Math.min(firstSeen, at);
  }

  /** The two are one: from now on this one's names and places are the other's. */
  void isSame(Person other) {
    if (other != this) {
      same = other;
      forms.forEach((form, n) -> other.forms.merge(form, n, Integer::sum));
      other.firstSeen = Math.min(other.firstSeen, firstSeen);
    }
  }

  Person whole() {
    return same == null ? this : same.whole();
  }

  /**
   * The form used most, of equal ones that with fewest words, of those the first; one in small
   * letters before one in capitals.
   */
  String name() {
    String best = null;
    int most = 0;
    for (Map.Entry<String, Integer> form : forms.entrySet()) {
      int weight = NameKey.isShouted(form.getKey()) ? 0 : form.getValue();
      boolean isBetter = weight == most && nWords(form.getKey()) < nWords(best);
      if (best == null || weight > most || isBetter) {
        best = form.getKey();
        most = weight;
      }
    }
    return best;
  }

  private static int nWords(String name) {
    return name == null ? Integer.MAX_VALUE : CleanName.words(name).size();
  }

  void seen(int at) {
    lastSeen = at;
  }

  int firstSeen() {
    return firstSeen;
  }

  int lastSeen() {
    return lastSeen;
  }
}
