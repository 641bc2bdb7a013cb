package broadsheet.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name without what does not belong to it.
 *
 * @param text words joined by single blanks; never blank unless the surface is
 * @param rule what was set aside
 * @param gender what a title at its front tells
 */
record CleanName(String text, NamingRule rule, Gender gender) {
  private static final Pattern BLANK = Pattern.compile(" ");
  private static final int LONGEST_TITLE = 3;
  private static final String OPENING = "({";
  private static final String CLOSING = ")}";

  /** Senators' home states, as US papers give them: D-Ohio, R-N.Y. */
  private static final Pattern PARTY = Pattern.compile("[DRI]-(?=\\p{Lu})");

  private static final Pattern BEFORE = Pattern.compile("(?:pro|anti|ex|non|post|pre)-(?=\\p{Lu})");
  private static final Pattern AFTER =
      Pattern.compile(
          "-(?:\\p{Ll}{2,12}ed|led|born|like|style|era|run|held|owned|made|wide|friendly|hit)$");

  static CleanName of(String surface, String type) {
    String tidy = tidy(surface);
    if (tidy.isEmpty()) {
      return new CleanName(surface, NamingRule.AS_PRINTED, Gender.UNKNOWN);
    }
    NamingRule first = tidy.equals(surface) ? NamingRule.AS_PRINTED : NamingRule.TIDIED;
    CleanName name = new CleanName(tidy, first, Gender.UNKNOWN);
    name = name.withoutThe(type).withoutPossessive(type).withoutAffix(type);
    return switch (type) {
      case "PER" -> name.withoutTitles();
      case "ORG" -> name.withoutCompanyMark();
      default -> name;
    };
  }

  /** One kind of blank, apostrophe and dash; no marks around the name. */
  private static String tidy(String surface) {
    StringBuilder tidy = new StringBuilder(surface.length());
    surface.codePoints().forEach(c -> append(tidy, c));
    int start = 0;
    int end = tidy.length();
    while (start < end && !opensName(tidy, start)) {
      start += Character.charCount(tidy.codePointAt(start));
    }
    while (end > start && !closesName(tidy, start, end)) {
      end -= Character.charCount(tidy.codePointBefore(end));
    }
    return tidy.substring(start, end);
  }

  private static void append(StringBuilder tidy, int c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      if (!tidy.isEmpty() && tidy.charAt(tidy.length() - 1) != ' ') {
        tidy.append(' ');
      }
    } else if (c == '’' || c == '‘' || c == 'ʼ' || c == '´' || c == '`') {
      tidy.append('\'');
    } else if (c == '‐' || c == '‑' || c == '–') {
      tidy.append('-');
    } else if (c != '['
        && c != ']'
        && Character.getType(c) != Character.FORMAT
        && !Character.isISOControl(c)) {
      tidy.appendCodePoint(c);
    }
  }

  private static boolean opensName(StringBuilder name, int at) {
    int c = name.codePointAt(at);
    return isWordPart(c)
        || c == '@'
        || c == '#'
        || (OPENING.indexOf(c) >= 0
            && name.indexOf(String.valueOf(CLOSING.charAt(OPENING.indexOf(c))), at) > at + 1);
  }

  private static boolean closesName(StringBuilder name, int start, int end) {
    int c = name.codePointBefore(end);
    if (CLOSING.indexOf(c) >= 0) {
      int opening = name.indexOf(String.valueOf(OPENING.charAt(CLOSING.indexOf(c))), start);
      return opening >= 0 && opening < end - 2;
    }
    return isWordPart(c)
        || c == '+'
        || c == '!'
        || (c == '\'' && isLetterBefore(name, start, end - 1))
        || (c == '.' && isAbbreviation(name, start, end));
  }

  private static boolean isLetterBefore(StringBuilder name, int start, int at) {
    char c = at > start ? Character.toLowerCase(name.charAt(at - 1)) : ' ';
    return c == 's' || c == 'z' || c == 'x';
  }

  /** Whether the last word keeps its full stop: U.S., Co., Jr., a letter. */
  private static boolean isAbbreviation(StringBuilder name, int start, int end) {
    int word = Math.max(name.lastIndexOf(" ", end - 1) + 1, start);
    String last = name.substring(word, end - 1);
    return last.length() == 1
        || last.indexOf('.') >= 0
        || NameWords.COMPANY_MARKS.contains(last)
        || NameWords.GENERATIONS.contains(NameWords.lower(last));
  }

  private static boolean isWordPart(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.CURRENCY_SYMBOL
        || type == Character.OTHER_SYMBOL;
  }

  private CleanName withoutThe(String type) {
    boolean the =
        type.equals("PER") ? text.startsWith("the ") : text.regionMatches(true, 0, "the ", 0, 4);
    return the ? with(text.substring(4), NamingRule.THE_DROPPED) : this;
  }

  private CleanName withoutPossessive(String type) {
    String lower = NameWords.lower(text);
    int length = text.length();
    if (length > 3 && lower.endsWith("'s")) {
      boolean belongs = !type.equals("PER") && NameWords.KEEPS_S.contains(text);
      return belongs ? this : with(text.substring(0, length - 2), NamingRule.POSSESSIVE);
    }
    return length > 2 && lower.endsWith("'")
        ? with(text.substring(0, length - 1), NamingRule.POSSESSIVE)
        : this;
  }

  /** Kiev-based, pro-Trump and D-Ohio, where they were found to be a place, a body or a person. */
  private CleanName withoutAffix(String type) {
    if (type.equals("MISC") || text.indexOf('-') < 0) {
      return this;
    }
    String rest = BEFORE.matcher(AFTER.matcher(text).replaceFirst("")).replaceFirst("");
    if (type.equals("LOC")) {
      Matcher party = PARTY.matcher(rest);
      rest = party.lookingAt() ? rest.substring(party.end()) : rest;
    }
    return rest.equals(text) ? this : with(rest, NamingRule.AFFIX_DROPPED);
  }

  private CleanName withoutTitles() {
    List<String> words = words(text);
    Gender told = Gender.UNKNOWN;
    int from = 0;
    int used = titleAt(words, from);
    while (used > 0) {
      Gender gender = NameWords.title(words.subList(from, from + used)).gender();
      told = told == Gender.UNKNOWN ? gender : told;
      from += used;
      used = titleAt(words, from);
    }
    if (from == 0) {
      return this;
    }
    String rest = String.join(" ", words.subList(from, words.size()));
    return new CleanName(rest, NamingRule.TITLE_STRIPPED, told);
  }

  /** How many words from {@code from} on are a title that may go, and leave a name; else 0. */
  private static int titleAt(List<String> words, int from) {
    for (int n = Math.min(LONGEST_TITLE, words.size() - from - 1); n > 0; n--) {
      NameWords.Title title = NameWords.title(words.subList(from, from + n));
      if (title.isDropped(wordsLeft(words, from + n))) {
        return n;
      }
    }
    return 0;
  }

  /** Words of the name proper: Elizabeth II is one. */
  private static int wordsLeft(List<String> words, int from) {
    String last = NameWords.lower(words.get(words.size() - 1)).replace(".", "");
    return words.size() - from - (NameWords.GENERATIONS.contains(last) ? 1 : 0);
  }

  private CleanName withoutCompanyMark() {
    int blank = text.lastIndexOf(' ');
    String last = text.substring(blank + 1).replace(".", "");
    if (blank < 2 || !NameWords.COMPANY_MARKS.contains(last)) {
      return this;
    }
    String rest = text.substring(0, blank);
    rest = rest.endsWith(",") ? rest.substring(0, rest.length() - 1) : rest;
    boolean isWhole =
        rest.endsWith("&")
            || NameWords.lower(rest).endsWith(" and")
            || NameWords.KEEPS_MARK.contains(rest);
    return isWhole ? this : new CleanName(rest, NamingRule.COMPANY_MARK, gender);
  }

  private CleanName with(String rest, NamingRule done) {
    return rest.isBlank() ? this : new CleanName(rest.strip(), done, gender);
  }

  static List<String> words(String name) {
    return List.of(BLANK.split(name, -1));
  }
}
