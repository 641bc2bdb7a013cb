package broadsheet.evaluate;

import broadsheet.text.Entities;
import broadsheet.text.EntityRef;
import broadsheet.text.EntityRule;
import broadsheet.text.SpellingKey;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How many spellings of a name lead to it. A spelling is merged with a name if both have one entity
 * or, for people and their given names, if both share a {@link SpellingKey}, which the corpus has
 * to confirm by the names around them.
 *
 * @param byCategory counts by the category of the name, in alphabetical order
 * @param wrong pairs of spellings of different names that are merged all the same
 */
record SpellingScores(Map<String, Count> byCategory, int wrong) {

  /**
   * Pairs of a wrong spelling with the right one.
   *
   * @param pairs of them
   * @param listed merged as a list has the spelling
   * @param derived merged as letters stand for others by rule
   */
  record Count(int pairs, int listed, int derived) {
    double recall() {
      return pairs == 0 ? 0 : (double) (listed + derived) / pairs;
    }

    Count plus(Count other) {
      return new Count(pairs + other.pairs, listed + other.listed, derived + other.derived);
    }
  }

  SpellingScores {
    byCategory = Collections.unmodifiableMap(new TreeMap<>(byCategory));
  }

  /** Merges the spellings of {@code names} and compares. */
  static SpellingScores of(List<SpellingFiles.Spellings> names, Entities entities) {
    Map<String, Count> counts = new TreeMap<>();
    Map<String, String> owners = new LinkedHashMap<>();
    for (SpellingFiles.Spellings name : names) {
      owners.putIfAbsent(name.type() + name.correct(), name.correct());
      for (String other : name.others()) {
        owners.putIfAbsent(name.type() + other, name.correct());
        counts.merge(name.category(), count(name, other, entities), Count::plus);
      }
    }
    return new SpellingScores(counts, wrong(owners, entities));
  }

  /** All categories together. */
  Count overall() {
    return byCategory.values().stream().reduce(new Count(0, 0, 0), Count::plus);
  }

  /** Share of the merged pairs that are of one name, 0 to 1. */
  double precision() {
    int right = overall().listed() + overall().derived();
    return right + wrong == 0 ? 0 : (double) right / (right + wrong);
  }

  /** A plain table: a line for each category, one for all, and the wrong merges. */
  String table() {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "wrong spellings merged with the right one%n%-14s %6s %6s %6s %7s%n",
            "category",
            "pairs",
            "list",
            "rule",
            "recall"));
    byCategory.forEach((category, count) -> table.append(row(category, count)));
    table.append(row("all", overall()));
    return table
        .append(
            String.format(
                Locale.ROOT,
                "%,d pairs of different names merged: precision %.3f%n",
                wrong,
                precision()))
        .toString();
  }

  private static String row(String name, Count count) {
    return String.format(
        Locale.ROOT,
        "%-14s %6d %6d %6d %7.3f%n",
        name,
        count.pairs(),
        count.listed(),
        count.derived(),
        count.recall());
  }

  private static Count count(SpellingFiles.Spellings name, String other, Entities entities) {
    String type = name.type();
    EntityRef right = entities.of(name.correct(), type);
    EntityRef found = entities.of(other, type);
    boolean isOne = right.entityId().equals(found.entityId());
    boolean isListed = isOne && found.rule().equals(EntityRule.LISTED_VARIANT.label());
    boolean hasKey = type.equals("PER") && share(name.correct(), other, type);
    boolean sounds = hasKey && share(name.correct(), other, "LOC");
    boolean byList = isListed || (!isOne && hasKey && !sounds);
    boolean byRule = (isOne && !isListed) || (!isOne && sounds);
    return new Count(1, byList ? 1 : 0, byRule ? 1 : 0);
  }

  private static boolean share(String one, String other, String type) {
    return !Collections.disjoint(SpellingKey.of(one, type), SpellingKey.of(other, type));
  }

  /** Pairs of spellings that meet in an entity or a person's key and are not of one name. */
  private static int wrong(Map<String, String> owners, Entities entities) {
    Map<String, Set<String>> met = new TreeMap<>();
    owners.forEach(
        (spelling, owner) -> {
          String type = spelling.substring(0, 3);
          String name = spelling.substring(3);
          meet(met, entities.of(name, type).entityId(), owner + "\n" + name);
          if (type.equals("PER")) {
            SpellingKey.of(name, type).forEach(key -> meet(met, key, owner + "\n" + name));
          }
        });
    Comparator<List<String>> order = Comparator.comparing(pair -> String.join("\t", pair));
    Set<List<String>> pairs = new TreeSet<>(order);
    for (Collection<String> group : met.values()) {
      for (String one : group) {
        for (String other : group) {
          if (one.compareTo(other) < 0 && !owner(one).equals(owner(other))) {
            pairs.add(List.of(one, other));
          }
        }
      }
    }
    return pairs.size();
  }

  private static void meet(Map<String, Set<String>> met, String where, String spelling) {
    met.computeIfAbsent(where, w -> new TreeSet<>()).add(spelling);
  }

  private static String owner(String spelling) {
    return spelling.substring(0, spelling.indexOf('\n'));
  }
}
