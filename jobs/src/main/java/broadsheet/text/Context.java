package broadsheet.text;

import java.util.List;

/**
 * What stands around a name.
 *
 * @param gender what a title right before it tells: Mrs in Mrs Clinton
 * @param isRelative whether a word of kin introduces it: his wife Ann Lee; Ann Lee, his wife
 * @param inBody whether it stands in the running text, not in a headline, standfirst or caption
 */
record Context(Gender gender, boolean isRelative, boolean inBody) {
  private static final int REACH = 32;
  private static final int KIN_WORDS = 3;
  private static final int LONGEST_TITLE = 16;

  static Context of(String text, Annotation annotation, Annotation.Name name) {
    List<Annotation.Sentence> sentences = annotation.sentences();
    boolean inBody =
        name.sentence() >= sentences.size()
            || sentences.get(name.sentence()).section() == Section.BODY;
    if (!name.type().equals("PER")) {
      return new Context(Gender.UNKNOWN, false, inBody);
    }
    boolean isRelative = kinBefore(text, name.start()) || kinAfter(text, name.end());
    return new Context(titleBefore(text, name.start()), isRelative, inBody);
  }

  private static Gender titleBefore(String text, int start) {
    int end = start - 1;
    if (end < 1 || text.charAt(end) != ' ') {
      return Gender.UNKNOWN;
    }
    int from = end;
    while (from > 0 && end - from < LONGEST_TITLE && isTitlePart(text.charAt(from - 1))) {
      from--;
    }
    return from == end
        ? Gender.UNKNOWN
        : NameWords.title(List.of(text.substring(from, end))).gender();
  }

  private static boolean isTitlePart(char c) {
    return Character.isLetter(c) || c == '.';
  }

  /** One of the last words, a comma between or none: his wife, Ann Lee. */
  private static boolean kinBefore(String text, int start) {
    int end = start;
    for (int n = 0; n < KIN_WORDS; n++) {
      while (end > 0 && start - end < REACH && isBetween(text.charAt(end - 1))) {
        end--;
      }
      int from = end;
      while (from > 0 && start - from < REACH && Character.isLetter(text.charAt(from - 1))) {
        from--;
      }
      if (from == end) {
        return false;
      }
      if (NameWords.KIN.contains(NameWords.lower(text.substring(from, end)))) {
        return true;
      }
      end = from;
    }
    return false;
  }

  /** One of the next words after a comma: Ann Lee, the wife of. */
  private static boolean kinAfter(String text, int end) {
    if (end + 1 >= text.length() || text.charAt(end) != ',') {
      return false;
    }
    int from = end + 1;
    for (int n = 0; n < KIN_WORDS; n++) {
      while (from < text.length() && from - end < REACH && text.charAt(from) == ' ') {
        from++;
      }
      int to = from;
      while (to < text.length() && to - end < REACH && isWordPart(text.charAt(to))) {
        to++;
      }
      if (to == from) {
        return false;
      }
      if (NameWords.KIN.contains(NameWords.lower(text.substring(from, to)))) {
        return true;
      }
      from = to;
    }
    return false;
  }

  private static boolean isBetween(char c) {
    return c == ' ' || c == ',' || c == '-';
  }

  private static boolean isWordPart(char c) {
    return Character.isLetter(c) || c == '\'' || c == '’' || c == '-';
  }
}
