package broadsheet.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Abbreviations in brackets after the full name, such as the Northern Harbour Union (NHU): both are
 * organisations, and so is the abbreviation in the whole article.
 */
final class Acronyms {
  private static final String ORG = "ORG";
  private static final int LONGEST_NAME = 8;
  private static final int LONGEST = 8;

  private final Set<String> known = new HashSet<>();

  private Acronyms() {}

  static void mark(List<NameLine> lines) {
    Acronyms acronyms = new Acronyms();
    lines.forEach(acronyms::read);
    if (!acronyms.known.isEmpty()) {
      lines.forEach(acronyms::settle);
    }
  }

  private void read(NameLine line) {
    for (int i = 1; i + 2 < line.size(); i++) {
      if (isOpening(line.word(i)) && isClosing(line.word(i + 2)) && isAcronym(line.word(i + 1))) {
        bracket(line, i);
      }
    }
  }

  private void bracket(NameLine line, int at) {
    String acronym = line.word(at + 1);
    NameLine.Mark before = line.mark(at - 1);
    boolean isOrganisation = before != null && before.type().equals(ORG);
    int from = start(line, at, acronym);
    if (isOrganisation) {
      known.add(acronym);
    } else if (from >= 0 && (before == null || !before.type().equals("PER"))) {
      known.add(acronym);
      int start = before == null ? from : Math.min(from, before.from());
      line.set(start, at, ORG, NamingRule.BRACKETED_BODY);
    }
  }

  private void settle(NameLine line) {
    for (int i = 0; i < line.size(); i++) {
      if (known.contains(line.word(i))) {
        NameLine.Mark mark = line.mark(i);
        if (mark == null || (mark.length() == 1 && !mark.type().equals(ORG))) {
          line.set(i, i + 1, ORG, NamingRule.BRACKETED_BODY);
        }
      }
    }
  }

  /** Where the words before the bracket begin whose initials the acronym has; -1 if none do. */
  private static int start(NameLine line, int at, String acronym) {
    int letter = acronym.length() - 1;
    for (int i = at - 1; i >= 0 && at - i <= LONGEST_NAME; i--) {
      String word = line.word(i);
      char initial = word.charAt(0);
      if (!Character.isLetter(initial)) {
        return -1;
      }
      if (initial == Character.toUpperCase(acronym.charAt(letter))) {
        if (--letter < 0) {
          return i;
        }
      } else if (Character.isUpperCase(initial)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isOpening(String word) {
    return word.equals("(") || word.equals("-LRB-");
  }

  private static boolean isClosing(String word) {
    return word.equals(")") || word.equals("-RRB-");
  }

  private static boolean isAcronym(String word) {
    return word.length() <= LONGEST
        && word.chars().allMatch(Character::isLetter)
        && word.chars().filter(Character::isUpperCase).count() >= 2;
  }
}
