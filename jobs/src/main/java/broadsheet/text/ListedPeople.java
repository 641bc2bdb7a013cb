package broadsheet.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The listed people by other romanizations of their full names than the listed ones, by {@link
 * SpellingKey}. Nobody is found by a name of one word.
 */
final class ListedPeople {
  private final Map<String, Listed> byKey = new HashMap<>();
  private final Set<String> shared = new TreeSet<>();

  ListedPeople(List<Listed> listed) {
    listed.stream().filter(line -> line.type().equals("PER")).forEach(this::add);
  }

  private void add(Listed line) {
    for (String key : SpellingKey.of(line.variant(), line.type())) {
      Listed other = byKey.putIfAbsent(key, line);
      if (other != null && !other.canonical().equals(line.canonical())) {
        shared.add(key);
      }
    }
  }

  /**
   * A person and what the spellings have in common.
   *
   * @param person the line that was met
   */
  record Found(Listed person, String key) {}

  /** The one person that a name of two words or more spells in another way. */
  Optional<Found> find(String name) {
    if (name.indexOf(' ') < 0) {
      return Optional.empty();
    }
    Found found = null;
    for (String key : SpellingKey.of(name, "PER")) {
      Listed person = shared.contains(key) ? null : byKey.get(key);
      if (person != null && found == null) {
        found = new Found(person, key);
      } else if (person != null && !person.canonical().equals(found.person().canonical())) {
        return Optional.empty();
      }
    }
    return Optional.ofNullable(found);
  }
}
