package broadsheet.text;

import java.util.List;

/** From spans of tokens to names in the text. */
final class Names {
  private Names() {}

  /** What the models now and then take into a name though it stands before or after it. */
  private static final String BEFORE = "\"“”„«»‘’'`([{<-–—‒.,;:…|*•/\\&";

  private static final String AFTER = "\"“”„«»‘'`([{<-–—‒,;:…|*•/\\&";

  /**
   * The name that {@code span} stands for, without signs at its ends and without a possessive. NULL
   * if what is left has no capital letter, or if it is the word "US" in a line of capitals, which
   * may be "us".
   *
   * @param sentence index of the sentence
   */
  static Annotation.Name trim(String text, List<Token> tokens, NameFinder.Span span, int sentence) {
    int start = tokens.get(span.from()).start();
    int end = tokens.get(span.to() - 1).end();
    start = withoutSignsBefore(text, start, end);
    end = withoutPossessive(text, start, withoutSignsAfter(text, start, end));
    String name = text.substring(start, end);
    if (name.codePoints().noneMatch(Character::isUpperCase)
        || (name.equals("US") && isCapitals(text, tokens, span))) {
      return null;
    }
    return new Annotation.Name(start, end, sentence, span.type());
  }

  private static int withoutSignsBefore(String text, int start, int end) {
    int from = start;
    if (text.startsWith("'s", start) || text.startsWith("’s", start)) {
      from += 2;
    }
    while (from < end && isSign(text.charAt(from), BEFORE)) {
      from++;
    }
    return Math.min(from, end);
  }

  private static int withoutSignsAfter(String text, int start, int end) {
    int to = end;
    while (to > start && isSign(text.charAt(to - 1), AFTER)) {
      to--;
    }
    return to;
  }

  private static boolean isSign(char c, String signs) {
    return signs.indexOf(c) >= 0 || Stretch.isBlank(c);
  }

  private static int withoutPossessive(String text, int start, int end) {
    int cut = end - 2;
    if (cut > start
        && (text.charAt(cut) == '\'' || text.charAt(cut) == '’')
        && (text.charAt(cut + 1) == 's' || text.charAt(cut + 1) == 'S')) {
      while (cut > start && Character.isWhitespace(text.charAt(cut - 1))) {
        cut--;
      }
      return cut;
    }
    return end;
  }

  /** Whether the other words of the sentence are all in capitals, and there are such. */
  private static boolean isCapitals(String text, List<Token> tokens, NameFinder.Span span) {
    boolean hasOther = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String printed = text.substring(token.start(), token.end());
      if (printed.codePoints().anyMatch(Character::isLowerCase)) {
        return false;
      }
      hasOther |=
          (i < span.from() || i >= span.to())
              && printed.codePoints().anyMatch(Character::isUpperCase);
    }
    return hasOther;
  }
}
