package broadsheet.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Countries and bodies of the built-in list: the list knows their type better than the models. */
final class ListedNames {
  private ListedNames() {}

  static void mark(List<NameLine> lines) {
    Map<String, Optional<Listed>> known = new HashMap<>();
    for (NameLine line : lines) {
      joinAnd(line);
      for (NameLine.Mark mark : line.marks()) {
        if (!mark.type().equals("MISC")) {
          known
              .computeIfAbsent(line.words(mark.from(), mark.to()), Variants.builtIn()::settled)
              .filter(listed -> isWrong(mark, listed))
              .ifPresent(
                  listed -> line.set(mark.from(), mark.to(), listed.type(), NamingRule.LISTED));
        }
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

  /** A capital's name may be that of its club. */
  private static boolean isWrong(NameLine.Mark mark, Listed listed) {
    return !mark.type().equals(listed.type())
        && !(mark.type().equals("ORG") && listed.kind().equals("capital"));
  }

  /** Whether the words are a listed country, region or city. */
  static Optional<Listed> place(NameLine line, int from, int to) {
    return Variants.builtIn().find("LOC", line.words(from, to));
  }
}
