package broadsheet.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps towns apart from better known ones of the same name: a listed city that the article follows
 * with a region of another country (Paris, Texas) is called by both throughout that article.
 */
final class Namesakes {
  private final Map<String, String> qualified = new HashMap<>();

  private Namesakes() {}

  static void link(String text, List<Draft> drafts) {
    Namesakes namesakes = new Namesakes();
    for (int i = 0; i + 1 < drafts.size(); i++) {
      Draft town = drafts.get(i);
      Draft region = drafts.get(i + 1);
      int end = town.span.end();
      if (region.span.start() == end + 2 && text.startsWith(", ", end)) {
        namesakes.collect(town, region);
      }
    }
    drafts.forEach(namesakes::link);
  }

  private void collect(Draft town, Draft region) {
    Optional<Listed> known = listed(town).filter(Namesakes::isTown);
    Optional<Listed> around = listed(region).filter(line -> line.kind().equals("region"));
    if (known.isPresent()
        && around.isPresent()
        && around.get().country() != null
        && !around.get().country().equals(known.get().country())) {
      qualified.putIfAbsent(town.key, town.name() + ", " + around.get().canonical());
    }
  }

  private void link(Draft draft) {
    String name = draft.type().equals("LOC") ? qualified.get(draft.key) : null;
    if (name != null) {
      draft.standsFor(name, NamingRule.TOWN_AND_REGION);
    }
  }

  private static Optional<Listed> listed(Draft draft) {
    return draft.type().equals("LOC")
        ? Variants.builtIn().find("LOC", draft.name())
        : Optional.empty();
  }

  private static boolean isTown(Listed line) {
    return line.kind().equals("city") || line.kind().equals("capital");
  }
}
