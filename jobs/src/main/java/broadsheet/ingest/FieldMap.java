package broadsheet.ingest;

import broadsheet.ingest.FieldPath.Found;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which fields of a dump feed which targets. Several may feed one: per record the first with a
 * value is taken. The same field names give the same map, in any order.
 *
 * @param sources per target in order of preference, also those not seen in the dump's first records
 * @param seen names of fields of the dump's first records, as {@link Fields#sameName} has them
 * @param spelled names of those fields as the dump spells them, sorted
 */
public record FieldMap(Map<Target, List<Source>> sources, Set<String> seen, List<String> spelled)
    implements Serializable {

  /**
   * One target's fields.
   *
   * @param fields as the dump spells them, in order of preference; constants in double quotes;
   *     empty if the dump has none
   */
  public record Use(Target target, List<String> fields) {}

  public FieldMap {
    sources = Map.copyOf(sources);
    seen = Set.copyOf(seen);
    spelled = List.copyOf(spelled);
  }

  /** The map for a dump with those field names, by the built-in table. */
  public static FieldMap choose(Collection<String> names) {
    return choose(names, MapFile.NONE);
  }

  /** The same, but the targets that the user's file names are read as it says. */
  public static FieldMap choose(Collection<String> names, MapFile file) {
    Set<String> seen = new HashSet<>();
    names.forEach(name -> seen.add(Fields.sameName(name.replace("[]", ""))));
    Map<Target, List<Source>> sources = new EnumMap<>(Target.class);
    sources.putAll(FieldTable.BUILT_IN.sources(seen));
    sources.putAll(file.sources());
    keepApart(sources, seen);
    return new FieldMap(sources, seen, List.copyOf(new TreeSet<>(names)));
  }

  /** Adds the names of a record's fields: dots for objects in objects. */
  public static void addNames(ObjectNode record, Collection<String> names) {
    Fields.addNames(record, names);
  }

  /** Whether the dump's first records had a field for the target, be it blank. */
  public boolean has(Target target) {
    return of(target).stream().anyMatch(source -> source.isIn(seen));
  }

  /** What the dump uses, one entry per target, for people to check. */
  public List<Use> describe() {
    List<Use> uses = new ArrayList<>();
    for (Target target : Target.values()) {
      uses.add(
          new Use(
              target,
              of(target).stream().filter(s -> s.isIn(seen)).map(this::spell).distinct().toList()));
    }
    return uses;
  }

  /** The first value of a target, for people to check. Empty if the record has none. */
  public Optional<String> sample(Target target, ObjectNode record) {
    return first(target, new Fields(record)).map(found -> found.texts().get(0));
  }

  /** The first of the target's fields that has a value in the record. */
  Optional<Found> first(Target target, Fields record) {
    for (Source source : of(target)) {
      Found found = source.read(record);
      if (!found.texts().isEmpty()) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private List<Source> of(Target target) {
    return sources.getOrDefault(target, List.of());
  }

  private String spell(Source source) {
    if (source.constant() != null) {
      return source.describe();
    }
    List<String> names = new ArrayList<>();
    for (FieldPath part : source.parts()) {
      names.add(
          spelled.stream()
              .filter(n -> Fields.sameName(n.replace("[]", "")).equals(part.sameName()))
              .findFirst()
              .orElse(part.sameName()));
    }
    return String.join("+", names);
  }

  /** A time stamp that is the dump's only date is not also its time of crawling. */
  private static void keepApart(Map<Target, List<Source>> sources, Set<String> seen) {
    List<Source> published = sources.getOrDefault(Target.PUBLISHED, List.of());
    List<Source> crawled = new ArrayList<>(sources.getOrDefault(Target.CRAWLED, List.of()));
    crawled.removeIf(source -> published.contains(source) && source.isIn(seen));
    sources.put(Target.CRAWLED, List.copyOf(crawled));
  }
}
