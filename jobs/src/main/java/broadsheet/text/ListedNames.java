package broadsheet.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names of the built-in list of which it knows the type better than the models: Norway, NATO. */
final class ListedNames {
  private ListedNames() {}

  static void mark(List<NameLine> lines) {
    Map<String, Optional<Listed>> known = new HashMap<>();
    for (NameLine line : lines) {
      joinAnd(line);
      for (NameLine.Mark mark : line.marks()) {
        known
            .computeIfAbsent(line.words(mark.from(), mark.to()), Variants.builtIn()::settled)
            .filter(listed -> isWrong(mark, listed))
            .ifPresent(
                listed -> line.set(mark.from(), mark.to(), listed.type(), NamingRule.LISTED));
      }
    }
  }

  /** Trinidad and Tobago. */
  private static void joinAnd(NameLine line) {
    for (NameLine.Mark mark : line.marks()) {
      int and = mark.to();
      if (mark.type().equals("LOC") && and + 1 < line.size() && line.word(and).equals("and")) {
        NameLine.Mark more = line.mark(and + 1);
        if (more != null
            && more.from() == and + 1
            && place(line, mark.from(), more.to()).isPresent()) {
          line.set(mark.from(), more.to(), "LOC", NamingRule.LISTED);
        }
      }
    }
  }

  /** A capital's name may be that of its club, and most others that of something made there. */
  private static boolean isWrong(NameLine.Mark mark, Listed listed) {
    return switch (mark.type()) {
      case "MISC" -> listed.isUnmistakable() && listed.type().equals("ORG");
      case "ORG" -> !listed.type().equals("ORG") && !listed.kind().equals("capital");
      default -> !mark.type().equals(listed.type());
    };
  }

  /** Whether the words are a listed country, region or city. */
  static Optional<Listed> place(NameLine line, int from, int to) {
    return Variants.builtIn().find("LOC", line.words(from, to));
  }
}
