package broadsheet.text;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;

/**
 * Words such as University or Ministry, that make the name they end an organisation: with the words
 * in capitals before it, and with what follows after "of".
 */
final class OrganisationWords {
  private static final String ORG = "ORG";
  private static final int LONGEST = 8;

  /** A word and its kind: {@code head} if names go on after it with "of". */
  private static final Map<String, String> WORDS =
      Resources.rows("organisation-words.csv").stream()
          .collect(toUnmodifiableMap(row -> row.get("word"), row -> row.get("kind")));

  private OrganisationWords() {}

  static void mark(NameLine line) {
    if (line.isHeadline()) {
      return;
    }
    for (int i = 0; i < line.size(); i++) {
      if (isOne(line.word(i))) {
        settle(line, i);
      }
    }
    for (NameLine.Mark mark : line.marks()) {
      if (mark.type().equals(ORG) && isHead(line.word(mark.to() - 1))) {
        joinOf(line, mark);
      }
    }
  }

  private static void settle(NameLine line, int at) {
    NameLine.Mark mark = line.mark(at);
    boolean isInside = mark != null && at != mark.to() - 1;
    boolean goesOn = at + 1 < line.size() && isNamePart(line.word(at + 1));
    if (isInside || goesOn || (mark != null && isPlace(line, mark))) {
      return;
    }
    int from = start(line, at);
    boolean isNew = mark == null && from < at;
    boolean isLonger = mark != null && mark.length() > 1 && from < mark.from();
    boolean isOther =
        mark != null && !mark.type().equals(ORG) && (mark.length() > 1 || from < mark.from());
    if (isNew || isLonger || isOther) {
      int start = mark == null ? from : Math.min(from, mark.from());
      line.set(start, at + 1, ORG, NamingRule.ORGANISATION_WORD);
    }
  }

  /** The Soviet Union. */
  private static boolean isPlace(NameLine line, NameLine.Mark mark) {
    return ListedNames.place(line, mark.from(), mark.to()).isPresent();
  }

  private static int start(NameLine line, int at) {
    int from = at;
    while (from > 0 && at - from < LONGEST && joins(line, from - 1)) {
      NameLine.Mark before = line.mark(from - 1);
      from = before == null ? from - 1 : before.from();
    }
    return from;
  }

  /** Whether the token belongs to the name that goes on after it. */
  private static boolean joins(NameLine line, int i) {
    String word = line.word(i);
    NameLine.Mark mark = line.mark(i);
    boolean isPerson = mark != null && mark.type().equals("PER");
    boolean endsOther = mark != null && mark.type().equals(ORG) && isOne(word);
    return !isPerson && !endsOther && isNamePart(word) && word.indexOf('-') < 0;
  }

  static boolean isNamePart(String word) {
    return word.length() > 1 && NameLine.isCapitalised(word) && !kind(word).equals("opener");
  }

  private static boolean isOne(String word) {
    return isHead(word) || kind(word).equals("word");
  }

  private static boolean isHead(String word) {
    return kind(word).equals("head");
  }

  private static String kind(String word) {
    return WORDS.getOrDefault(word, "");
  }

  /** University of Lisbon; Institute of the Baltic Sea. */
  private static void joinOf(NameLine line, NameLine.Mark mark) {
    int of = mark.to();
    if (of + 1 >= line.size() || !line.word(of).equals("of")) {
      return;
    }
    int next = line.word(of + 1).equals("the") && of + 2 < line.size() ? of + 2 : of + 1;
    NameLine.Mark more = line.mark(next);
    if (more != null && more.from() == next && !more.type().equals("PER")) {
      line.set(mark.from(), more.to(), ORG, NamingRule.ORGANISATION_WORD);
    }
  }
}
