package broadsheet.text;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Teams in lines of results and of league tables: {@code Harbour Town 2 Northfield 1 (Olsen)},
 * {@code Harbour Town 14 9 2 3 30}. A city there is a team; a country stays one.
 */
final class ResultLines {
  private static final int LONGEST_TEAM = 4;
  private static final int SHORTEST_LINE = 4;

  /** Numbers of a row of a table: games, victories, points and so on. */
  private static final int FEWEST_FIGURES = 3;

  private static final int LONG_WORD = 4;
  private static final Pattern FIGURE = Pattern.compile("\\d{1,3}|\\.\\d{3}");
  private static final Pattern NO_TEAM =
      Pattern.compile(
          "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)\\.?|January|February|March"
              + "|April|June|July|August|September|October|November|December|Total",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> BETWEEN = Set.of("of", "and", "&");
  private static final Set<String> NATIONS = Set.of("country", "former", "territory");

  private ResultLines() {}

  static void mark(NameLine line) {
    if (line.size() < SHORTEST_LINE || hasLongSmall(line)) {
      return;
    }
    int first = team(line, 0);
    int figures = figures(line, first);
    if (first == 0 || figures == first) {
      return;
    }
    if (figures == line.size()) {
      if (figures - first >= FEWEST_FIGURES) {
        set(line, 0, first);
      }
    } else if (figures == first + 1) {
      int second = team(line, figures);
      if (second > figures && figures(line, second) == second + 1 && isEnd(line, second + 1)) {
        set(line, 0, first);
        set(line, figures, second);
      }
    }
  }

  /** The line may go on with the scorers. */
  private static boolean isEnd(NameLine line, int at) {
    return at == line.size() || line.word(at).equals("(") || line.word(at).equals("-LRB-");
  }

  private static boolean hasLongSmall(NameLine line) {
    for (int i = 0; i < line.size(); i++) {
      String word = line.word(i);
      if (word.length() >= LONG_WORD && Character.isLowerCase(word.charAt(0))) {
        return true;
      }
    }
    return false;
  }

  private static void set(NameLine line, int from, int to) {
    NameLine.Mark mark = line.mark(from);
    boolean isName = mark != null && mark.from() == from && mark.to() == to;
    boolean isOne = isName && mark.type().equals("ORG");
    boolean isPerson = isName && mark.type().equals("PER") && to - from > 1;
    boolean isNation =
        ListedNames.place(line, from, to)
            .filter(listed -> NATIONS.contains(listed.kind()))
            .isPresent();
    if (!isOne && !isPerson && !isNation) {
      line.set(from, to, "ORG", NamingRule.RESULT_LINE);
    }
  }

  /** End of the words with a capital that begin at {@code from}. */
  private static int team(NameLine line, int from) {
    int to = from;
    while (to < line.size() && to - from < LONGEST_TEAM && isTeamWord(line, from, to)) {
      to++;
    }
    return to;
  }

  private static boolean isTeamWord(NameLine line, int from, int i) {
    String word = line.word(i);
    boolean isBetween = i > from && BETWEEN.contains(word);
    return isBetween || (NameLine.isCapitalised(word) && !NO_TEAM.matcher(word).matches());
  }

  private static int figures(NameLine line, int from) {
    int to = from;
    while (to < line.size() && FIGURE.matcher(line.word(to)).matches()) {
      to++;
    }
    return to;
  }
}
