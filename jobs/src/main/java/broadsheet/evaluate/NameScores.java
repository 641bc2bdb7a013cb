package broadsheet.evaluate;

import broadsheet.text.Annotation;
import broadsheet.text.Annotator;
import broadsheet.text.ArticleNames;
import broadsheet.text.Naming;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Scores of the name finder on texts annotated by people: a name counts as right if its characters
 * and its type are those of the marked name. The program gets the running text, each marked
 * sentence as a paragraph.
 *
 * @param texts number of documents
 * @param byType by type, in alphabetical order: LOC, MISC, ORG, PER
 */
public record NameScores(int texts, Map<String, Score> byType) {
  private static final Set<String> ENTITIES = Set.of("PER", "ORG", "LOC");
  private static final List<String> TYPES = List.of("LOC", "MISC", "ORG", "PER");

  public NameScores {
    byType = Collections.unmodifiableMap(new TreeMap<>(byType));
  }

  /**
   * Annotates {@code gold} as the job does, each document as an article, and compares. Marked names
   * of other types are left out.
   */
  public static NameScores of(List<GoldText> gold, Annotator annotator) {
    Map<String, Score> scores = new TreeMap<>();
    TYPES.forEach(type -> scores.put(type, new Score(0, 0, 0)));
    for (GoldText text : gold) {
      Set<GoldText.GoldName> marked = new HashSet<>(text.names());
      marked.removeIf(name -> !TYPES.contains(name.type()));
      marked.forEach(name -> scores.merge(name.type(), new Score(0, 0, 1), Score::plus));
      Annotation annotation = annotator.annotate(text.text(), text.layout());
      for (Naming name : ArticleNames.resolve(text.text(), annotation)) {
        boolean right =
            marked.contains(new GoldText.GoldName(name.start(), name.end(), name.type()));
        scores.merge(name.type(), new Score(right ? 1 : 0, 1, 0), Score::plus);
      }
    }
    return new NameScores(gold.size(), scores);
  }

  /** All of PER, ORG and LOC; MISC, which means something else in every set, stands apart. */
  public Score overall() {
    return byType.entrySet().stream()
        .filter(entry -> ENTITIES.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .reduce(new Score(0, 0, 0), Score::plus);
  }

  /** A plain table, in percent: a line for each type, and one for PER, ORG and LOC together. */
  public String table() {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "%-12s %6s %6s %6s %8s %8s %8s%n",
            "type",
            "P",
            "R",
            "F1",
            "found",
            "correct",
            "marked"));
    byType.forEach((type, score) -> table.append(row(type, score)));
    return table.append(row("PER+ORG+LOC", overall())).toString();
  }

  private static String row(String name, Score score) {
    return String.format(
        Locale.ROOT,
        "%-12s %6.1f %6.1f %6.1f %8d %8d %8d%n",
        name,
        100 * score.precision(),
        100 * score.recall(),
        100 * score.f1(),
        score.found(),
        score.right(),
        score.marked());
  }
}
