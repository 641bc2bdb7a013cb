package broadsheet.text;

import java.util.List;

/** From spans of tokens to names in the text. */
final class Names {
  private Names() {}

  /**
   * The name that {@code span} stands for, without a possessive at its end. NULL if nothing is
   * left, or if it is the word "US" in a line of capitals, which may be "us".
   *
   * @param sentence index of the sentence
   */
  static Annotation.Name trim(String text, List<Token> tokens, NameFinder.Span span, int sentence) {
    int start = tokens.get(span.from()).start();
    int end = withoutPossessive(text, start, tokens.get(span.to() - 1).end());
    if (start >= end
        || (text.startsWith("US", start) && end - start == 2 && isCapitals(text, tokens, span))) {
      return null;
    }
    return new Annotation.Name(start, end, sentence, span.type());
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
