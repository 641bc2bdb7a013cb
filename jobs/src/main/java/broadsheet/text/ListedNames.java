package broadsheet.text;

import java.util.Optional;

/** Countries and bodies of the built-in list: the list knows their type better than the models. */
final class ListedNames {
  private ListedNames() {}

  static void mark(NameLine line) {
    for (NameLine.Mark mark : line.marks()) {
      if (!mark.type().equals("MISC")) {
        Variants.builtIn()
            .settled(line.words(mark.from(), mark.to()))
            .filter(listed -> isWrong(mark, listed))
            .ifPresent(
                listed -> line.set(mark.from(), mark.to(), listed.type(), NamingRule.LISTED));
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
