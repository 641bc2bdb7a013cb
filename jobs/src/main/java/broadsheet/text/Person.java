package broadsheet.text;

import java.util.LinkedHashMap;
import java.util.Map;

/** Somebody whose full name an article gives. */
final class Person {
  final String key;
  final String firstWord;
  final Gender gender;

  private final Map<String, Integer> forms = new LinkedHashMap<>();
  private int firstSeen = Integer.MAX_VALUE;
  private int lastSeen = -1;
  private Person same;

  Person(Draft full) {
    key = full.key;
    firstWord = CleanName.words(full.name()).get(0);
    Gender byName = NameWords.ofFirstName(firstWord);
    gender = byName == Gender.UNKNOWN ? full.gender : byName;
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

  /** The form used most, of equal ones the first; one in small letters before one in capitals. */
  String name() {
    String best = null;
    int most = 0;
    for (Map.Entry<String, Integer> form : forms.entrySet()) {
      int weight = 2 * form.getValue() * (NameKey.isShouted(form.getKey()) ? 0 : 1) + 1;
      if (weight > most) {
        best = form.getKey();
        most = weight;
      }
    }
    return best;
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
