package broadsheet.text;

import java.util.List;

/** From spans of tokens to names in the text. */
final class Names {
  private Names() {}

  /** What the models now and then take into a name though it stands before or after it. */
  private static final String BEFORE = "\"“”„«»‘’'`([{<-–—‒.,;:…|*•/\\&";

  private static final String AFTER = "\"“”„«»‘'`([{<-–—‒,;:…|*•/\\&";

  /** What ends a sum's unit, such as US$, which names no country. */
  private static final String CURRENCY = "$€£¥";

  private static final String OPENING = "([";
  private static final String CLOSING = ")]";

  /**
   * The name that {@code span} stands for, without signs at its ends and without a possessive. What
   * a bracket cuts off that opens or closes outside the span is left out. NULL if what is left has
   * no capital letter, if it is the unit of a sum, or if it is the word "US" in a line of capitals,
   * which may be "us".
   *
   * @param sentence index of the sentence
   * @param rule what made the span a name
   */
  static Annotation.Name trim(
      String text, List<Token> tokens, NameFinder.Span span, int sentence, NamingRule rule) {
    int start = tokens.get(span.from()).start();
    int end = tokens.get(span.to() - 1).end();
    start = afterStrayBracket(text, start, end);
    end = beforeStrayBracket(text, start, end);
    start = withoutSignsBefore(text, start, end);
    end = withoutPossessive(text, start, withoutSignsAfter(text, start, end));
    String name = text.substring(start, end);
    if (name.codePoints().noneMatch(Character::isUpperCase)
        || CURRENCY.indexOf(name.charAt(name.length() - 1)) >= 0
        || (name.equals("US") && isCapitals(text, tokens, span))) {
      return null;
    }
    return new Annotation.Name(start, end, sentence, span.type(), rule, null, null);
  }

  /** The name that {@code span} stands for, all of it. */
  static Annotation.Name whole(List<Token> tokens, NameFinder.Span span, int sentence) {
    int start = tokens.get(span.from()).start();
    int end = tokens.get(span.to() - 1).end();
    return new Annotation.Name(
        start, end, sentence, span.type(), NamingRule.GAZETTEER, span.entity(), null);
  }

  /** Where a name goes on after "(Ann" or the like, whose first bracket is not in the span. */
  private static int afterStrayBracket(String text, int start, int end) {
    int open = 0;
    int from = start;
    for (int i = start; i < end - 1; i++) {
      if (OPENING.indexOf(text.charAt(i)) >= 0) {
        open++;
      } else if (CLOSING.indexOf(text.charAt(i)) >= 0 && --open < 0) {
        open = 0;
        from = i + 1;
      }
    }
    return from;
  }

  /** Where a name ends before a bracket that does not close in the span. */
  private static int beforeStrayBracket(String text, int start, int end) {
    int closed = 0;
    int to = end;
    for (int i = end - 1; i > start; i--) {
      if (CLOSING.indexOf(text.charAt(i)) >= 0) {
        closed++;
      } else if (OPENING.indexOf(text.charAt(i)) >= 0 && --closed < 0) {
        closed = 0;
        to = i;
      }
    }
    return to;
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
        && (text.charAt(cut + 1) == 's' || text.charAt(cut + 1) == 'S')
        && !NameWords.KEEPS_S.contains(text.substring(start, cut) + "'s")) {
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
