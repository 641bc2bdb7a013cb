package broadsheet.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Abbreviations that the second model alone takes for an organisation, and does so again in the
 * article. Its other doubtful names are wrong more often than right.
 */
final class SecondModel {
  private static final int SHORTEST = 3;

  private SecondModel() {}

  static void mark(List<NameLine> lines) {
    Map<String, Integer> counts = new HashMap<>();
    for (NameLine line : lines) {
      for (NameFinder.Span span : line.doubts()) {
        if (isAcronym(line, span)) {
          counts.merge(line.word(span.from()), 1, Integer::sum);
        }
      }
    }
    if (counts.isEmpty()) {
      return;
    }
    for (NameLine line : lines) {
      for (NameFinder.Span span : line.doubts()) {
        if (counts.getOrDefault(line.word(span.from()), 0) > 1
            && isAcronym(line, span)
            && line.isAlone(span.from(), span.to())) {
          line.set(span.from(), span.to(), "ORG", NamingRule.SECOND_MODEL);
        }
      }
    }
  }

  private static boolean isAcronym(NameLine line, NameFinder.Span span) {
    String word = line.word(span.from());
    return span.type().equals("ORG")
        && span.to() == span.from() + 1
        && line.hasSmall()
        && !line.isHeadline()
        && word.length() >= SHORTEST
        && word.chars().allMatch(Character::isUpperCase);
  }
}
