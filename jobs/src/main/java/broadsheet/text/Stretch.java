package broadsheet.text;

/**
 * A stretch of text, without blanks at its ends.
 *
 * @param start offset of its first character, in UTF-16 code units
 * @param end offset just after its last character
 */
record Stretch(int start, int end) {

  /** What is left of {@code text} from {@code start} to {@code end} without blanks at the ends. */
  static Stretch trimmed(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new Stretch(from, to);
  }

  /** White space of any width, breaking or not. */
  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  int length() {
    return end - start;
  }

  boolean isEmpty() {
    return start == end;
  }

  String of(String text) {
    return text.substring(start, end);
  }
}
