package broadsheet.text;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/**
 * The built-in list of names and their variants: facts in the files {@code countries.csv}, {@code
 * places.csv}, {@code ukrainian-places.csv}, {@code bodies.csv} and {@code people.csv}, each line
 * with its source.
 *
 * <p>Kinds: {@code country}, {@code territory} (has an ISO 3166-1 code, is no sovereign state),
 * {@code former} country, {@code capital}, {@code city}, {@code region}; {@code body}, {@code seat}
 * (an institution called by its house), {@code media}, {@code company}, {@code club}, {@code
 * organisation} (any whose name means nothing else, many younger than the models); {@code matter}
 * (a law, a currency: no name of a person); {@code person}. Names that could mean two of them
 * (Georgia, Congo, Korea, Macedonia, Micronesia, New York) are not listed and stand for themselves;
 * {@code ambiguous-names.csv} has those that are listed but do not settle a type.
 */
final class Variants {
  private static final List<String> FILES =
      List.of("countries.csv", "places.csv", "ukrainian-places.csv", "bodies.csv", "people.csv");
  private static final List<String> TYPES = List.of("LOC", "ORG", "MISC");
  private static final Variants BUILT_IN = new Variants();

  private final List<Listed> lines = new ArrayList<>();
  private final Map<String, Listed> byKey = new HashMap<>();
  private final Set<String> ambiguous;
  private final UkrainianNames ukrainian;
  private final ListedPeople people;

  private Variants() {
    for (String file : FILES) {
      Resources.rows(file).forEach(row -> lines.add(listed(row, file)));
    }
    for (Listed line : lines) {
      String acronym = NameKey.ofAcronym(line.variant());
      if (acronym.isEmpty() || line.isCanonical()) {
        byKey.putIfAbsent(line.type() + NameKey.of(line.variant()), line);
      }
      if (!acronym.isEmpty()) {
        byKey.putIfAbsent(line.type() + acronym, line);
      }
    }
    ambiguous =
        Resources.rows("ambiguous-names.csv").stream()
            .map(row -> NameKey.of(row.get("name")))
            .collect(toUnmodifiableSet());
    ukrainian = new UkrainianNames(lines);
    people = new ListedPeople(lines);
  }

  static Variants builtIn() {
    return BUILT_IN;
  }

  List<Listed> lines() {
    return List.copyOf(lines);
  }

  /** The line of a name in this type; names in capitals are not their words in small letters. */
  Optional<Listed> find(String type, String name) {
    String acronym = NameKey.ofAcronym(name);
    Listed found = acronym.isEmpty() ? null : byKey.get(type + acronym);
    return Optional.ofNullable(found != null ? found : byKey.get(type + NameKey.of(name)));
  }

  /** The Ukrainian place or body that an unlisted name spells, if it can be no other listed one. */
  Optional<UkrainianNames.Found> ukrainianName(String type, String name) {
    return ambiguous.contains(NameKey.of(name)) ? Optional.empty() : ukrainian.find(type, name);
  }

  /** The person that an unlisted full name spells in another romanization. */
  Optional<ListedPeople.Found> person(String type, String name) {
    return type.equals("PER") ? people.find(name) : Optional.empty();
  }

  /** The line of a name whatever its type, if the name has one listed meaning and settles it. */
  Optional<Listed> settled(String name) {
    return only(name).filter(Listed::settlesType);
  }

  /** The line of a name whatever its type, if the name has one listed meaning. */
  Optional<Listed> only(String name) {
    if (ambiguous.contains(NameKey.of(name))) {
      return Optional.empty();
    }
    List<Listed> found = TYPES.stream().flatMap(type -> find(type, name).stream()).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Whether a name is known to mean different things: cities share names with clubs. */
  boolean isManifold(String name) {
    List<Listed> found = TYPES.stream().flatMap(type -> find(type, name).stream()).toList();
    return ambiguous.contains(NameKey.of(name))
        || found.size() > 1
        || found.stream().anyMatch(line -> line.type().equals("LOC") && !line.settlesType());
  }

  boolean hasAny(String name) {
    return TYPES.stream().anyMatch(type -> find(type, name).isPresent());
  }

  private static Listed listed(CSVRecord row, String file) {
    String country = row.get("country");
    return new Listed(
        row.get("type"),
        row.get("kind"),
        row.get("canonical"),
        row.get("variant"),
        country.isEmpty() ? null : country,
        row.get("source"),
        file);
  }
}
