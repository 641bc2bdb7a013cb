package broadsheet.text;

import java.util.Set;

/** Nicknames in quotation marks between first and family name: Anna "Ann" Lee. */
final class Nicknames {
  private static final String PER = "PER";
  private static final Set<String> QUOTES = Set.of("\"", "'", "``", "''", "“", "”", "‘", "’", "`");
  private static final int LONGEST = 2;

  private Nicknames() {}

  static void join(NameLine line) {
    for (NameLine.Mark first : line.marks()) {
      int open = first.to();
      if (first.type().equals(PER) && open < line.size() && QUOTES.contains(line.word(open))) {
        join(line, first, open);
      }
    }
  }

  private static void join(NameLine line, NameLine.Mark first, int open) {
    int close = open + 1;
    while (close < line.size()
        && close - open <= LONGEST
        && NameLine.isCapitalised(line.word(close))) {
      close++;
    }
    boolean isQuoted =
        close > open + 1 && close + 1 < line.size() && QUOTES.contains(line.word(close));
    NameLine.Mark last = isQuoted ? line.mark(close + 1) : null;
    if (last != null && last.from() == close + 1 && last.type().equals(PER)) {
      line.set(first.from(), last.to(), PER, NamingRule.NICKNAME);
    }
  }
}
