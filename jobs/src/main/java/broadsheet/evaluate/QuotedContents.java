package broadsheet.evaluate;

import broadsheet.voice.Range;
import java.util.ArrayList;
import java.util.List;

/** Which marked contents are direct quotations: those that stand wholly inside quotation marks. */
final class QuotedContents {
  private static final String OPENING = "\"“«„‘'`";
  private static final String CLOSING = "\"”»“’'";
  private static final String DOUBLE = "\"“”«»„";
  private static final String ENDS = ".,;:!?…—-";

  private QuotedContents() {}

  /**
   * A stretch of text with the source that is marked for it.
   *
   * @param source empty if nobody is marked
   */
  record Direct(Range range, List<Range> source) {}

  /**
   * The parts of all contents of {@code gold} that stand wholly inside quotation marks, without
   * them. Stretches with nothing but blanks and quotation marks between them are one part.
   */
  static List<Direct> of(QuotedText gold) {
    List<Direct> all = new ArrayList<>();
    List<Range> seen = new ArrayList<>();
    for (QuotedText.Attribution attribution : gold.attributions()) {
      for (Range range : joined(gold.text(), attribution.content())) {
        Range inner = inner(gold.text(), range);
        if (isQuoted(gold.text(), range, inner) && !seen.contains(inner)) {
          seen.add(inner);
          all.add(new Direct(inner, attribution.source()));
        }
      }
    }
    return all;
  }

  /** A stretch without the blanks, quotation marks and stops at its ends; may be empty. */
  static Range inner(String text, Range range) {
    int start = range.start();
    int end = range.end();
    while (start < end && isEdge(text.charAt(start))) {
      start++;
    }
    while (start < end && isEdge(text.charAt(end - 1))) {
      end--;
    }
    return new Range(start, end);
  }

  /** Whether either stretch covers at least four fifths of the other. */
  static boolean match(Range one, Range other) {
    int both = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    return 5L * both >= 4L * Math.max(one.end() - one.start(), other.end() - other.start());
  }

  private static List<Range> joined(String text, List<Range> content) {
    List<Range> joined = new ArrayList<>();
    for (Range range : content) {
      Range last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && isApart(text, last.end(), range.start())) {
        joined.set(joined.size() - 1, new Range(last.start(), Math.max(last.end(), range.end())));
      } else {
        joined.add(range);
      }
    }
    return joined;
  }

  private static boolean isApart(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isBlank(text.charAt(i)) && DOUBLE.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isQuoted(String text, Range whole, Range inner) {
    if (inner.end() == inner.start()) {
      return false;
    }
    boolean opens = mark(text, whole.start() - 1, inner.start(), OPENING);
    int after = whole.end();
    while (after < text.length() && ENDS.indexOf(text.charAt(after)) >= 0) {
      after++;
    }
    return opens && mark(text, inner.end(), after + 1, CLOSING) && !isLeft(text, inner);
  }

  private static boolean mark(String text, int from, int to, String marks) {
    for (int i = Math.max(0, from); i < Math.min(text.length(), to); i++) {
      if (marks.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the marks close inside, and something follows before others open. */
  private static boolean isLeft(String text, Range inner) {
    boolean isOpen = true;
    boolean isNew = false;
    for (int i = inner.start(); i < inner.end(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        isNew = true;
      } else if (c == '"' || c == '“' || c == '«' || c == '„') {
        isOpen = c != '"' || isNew || !isOpen;
      } else if (c == '”' || c == '»') {
        isOpen = false;
      }
      if (!isBlank(c)) {
        isNew = false;
        if (!isOpen && DOUBLE.indexOf(c) < 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isEdge(char c) {
    return isBlank(c) || OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0 || ENDS.indexOf(c) >= 0;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
