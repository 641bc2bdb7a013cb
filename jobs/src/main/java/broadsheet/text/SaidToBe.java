package broadsheet.text;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names that the article says the kind of: the band Alvik; the town of Alvik; Alvik is a Danish
 * chain; Alvik, a software company. It holds for the same words in the whole article.
 */
final class SaidToBe {
  private static final List<String> TYPES = List.of("PER", "ORG", "LOC");
  private static final String PER = "PER";
  private static final int LONGEST = 5;

  /** Words after "is a" among which the noun is. */
  private static final int REACH = 7;

  private static final Map<String, String> IS = nouns("is");
  private static final Map<String, String> BEFORE = nouns("before");
  private static final Map<String, String> OF = nouns("of");
  private static final Set<String> VERBS = Set.of("is", "are", "was", "were", ",");
  private static final Set<String> ARTICLES = Set.of("a", "an");
  private static final Set<String> ENDS =
      Set.of(
          ",", ".", ";", ":", "(", ")", "-LRB-", "-RRB-", "of", "in", "into", "that", "which",
          "who", "for", "to", "by", "from", "on", "with", "and", "at");

  /** By words, how often the article says that they are each of the types. */
  private final Map<String, int[]> said = new HashMap<>();

  private SaidToBe() {}

  static void mark(List<NameLine> lines) {
    SaidToBe article = new SaidToBe();
    lines.forEach(article::read);
    if (!article.said.isEmpty()) {
      lines.forEach(article::settle);
    }
  }

  private void read(NameLine line) {
    for (int i = 0; i + 1 < line.size(); i++) {
      String word = line.word(i);
      if (VERBS.contains(word) && ARTICLES.contains(line.word(i + 1))) {
        int from = start(line, i);
        boolean isAside = word.equals(",") && isPerson(line, from);
        say(line, from, i, isAside ? "" : kind(line, i + 2));
      } else if (BEFORE.containsKey(word)) {
        say(line, i + 1, end(line, i + 1), BEFORE.get(word));
      } else if (word.equals("of") && i > 0 && OF.containsKey(line.word(i - 1))) {
        say(line, i + 1, end(line, i + 1), OF.get(line.word(i - 1)));
      }
    }
  }

  /** After a person's name and a comma, somebody else may follow. */
  private static boolean isPerson(NameLine line, int from) {
    return line.mark(from) != null && line.mark(from).type().equals(PER);
  }

  /** What the last known noun of the words from {@code from} on tells; empty if none does. */
  private static String kind(NameLine line, int from) {
    String kind = "";
    int to = Math.min(line.size(), from + REACH);
    for (int i = from; i < to && !ENDS.contains(line.word(i)); i++) {
      kind = IS.getOrDefault(line.word(i), "");
    }
    return kind;
  }

  /** Where the words with a capital begin that end at {@code to}. */
  private static int start(NameLine line, int to) {
    if (to > 0 && line.mark(to - 1) != null) {
      return line.mark(to - 1).from();
    }
    int from = to;
    while (from > 0 && to - from < LONGEST && isFreePart(line, from - 1)) {
      from--;
    }
    return from;
  }

  private static int end(NameLine line, int from) {
    if (line.mark(from) != null) {
      return line.mark(from).to();
    }
    int to = from;
    while (to < line.size() && to - from < LONGEST && isFreePart(line, to)) {
      to++;
    }
    return to;
  }

  private static boolean isFreePart(NameLine line, int i) {
    return line.mark(i) == null && OrganisationWords.isNamePart(line.word(i));
  }

  private void say(NameLine line, int from, int to, String type) {
    if (from >= to || type.isEmpty()) {
      return;
    }
    NameLine.Mark mark = line.mark(from);
    if (mark == null) {
      if (!type.equals(PER) && line.isAlone(from, to)) {
        line.set(from, to, type, NamingRule.SAID_TO_BE);
        count(line, from, to, type);
      }
    } else if (mark.from() == from
        && !mark.type().equals("MISC")
        && Variants.builtIn().settled(line.words(from, to)).isEmpty()) {
      count(line, from, to, type);
    }
  }

  private void count(NameLine line, int from, int to, String type) {
    said.computeIfAbsent(line.words(from, to), words -> new int[TYPES.size()])[
        TYPES.indexOf(type)]++;
  }

  private void settle(NameLine line) {
    for (NameLine.Mark mark : line.marks()) {
      int[] votes = said.get(line.words(mark.from(), mark.to()));
      if (votes != null && !mark.type().equals("MISC")) {
        String type = most(votes);
        if (!type.equals(mark.type())) {
          line.set(mark.from(), mark.to(), type, NamingRule.SAID_TO_BE);
        }
      }
    }
  }

  private static String most(int[] votes) {
    int best = 0;
    for (int i = 1; i < votes.length; i++) {
      best = votes[i] > votes[best] ? i : best;
    }
    return TYPES.get(best);
  }

  private static Map<String, String> nouns(String place) {
    return Resources.rows("type-nouns.csv").stream()
        .filter(row -> row.get("place").equals(place))
        .collect(toUnmodifiableMap(row -> row.get("word"), row -> row.get("type")));
  }
}
