package broadsheet.stories;

/**
 * An agency's name in a text, and the line around it.
 *
 * @param text the whole text
 * @param form the name as it stands there
 * @param start offset of its first character
 */
record NamedAgency(String text, AgencyForm form, int start) {
  /** How much of a line is looked at on either side: some texts are one line. */
  private static final int REACH = 160;

  int end() {
    return start + form.form().length();
  }

  /** What stands before it in its line, "The" left out; the nearest part if that is long. */
  String before() {
    String before = text.substring(lineStart(), start);
    return before.endsWith("The ") || before.endsWith("the ")
        ? before.substring(0, before.length() - 4)
        : before;
  }

  /** What stands after it in its line; the nearest part if that is long. */
  String after() {
    return text.substring(end(), lineEnd());
  }

  /** Whether {@link #before} begins where its line does. */
  boolean isWholeBefore() {
    int from = lineStart();
    return from == 0 || text.charAt(from - 1) == '\n';
  }

  /** Whether {@link #after} ends where its line does. */
  boolean isWholeAfter() {
    int to = lineEnd();
    return to == text.length() || text.charAt(to) == '\n';
  }

  /** Start of the line, or as far back as is looked at. */
  int lineStart() {
    int from = start;
    while (from > 0 && start - from < REACH && text.charAt(from - 1) != '\n') {
      from--;
    }
    return from;
  }

  /** End of the line, or as far as is looked at. */
  int lineEnd() {
    int to = end();
    while (to < text.length() && to - end() < REACH && text.charAt(to) != '\n') {
      to++;
    }
    return to;
  }

  /** Start of the sentence, or of the line if that is nearer. */
  int sentenceStart() {
    int from = lineStart();
    for (int i = start - 1; i > from; i--) {
      if (isBlank(text.charAt(i)) && ".!?".indexOf(text.charAt(i - 1)) >= 0) {
        return i;
      }
    }
    return from;
  }

  /** The credit whose evidence is a part of the text around it. */
  WireCredit credit(WireRule rule, int from, int to) {
    int first = from;
    int last = to;
    while (first < start && isBlank(text.charAt(first))) {
      first++;
    }
    while (last > end() && isBlank(text.charAt(last - 1))) {
      last--;
    }
    return new WireCredit(form.agency(), rule.label(), text.substring(first, last), first, last);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u3000';
  }
}
