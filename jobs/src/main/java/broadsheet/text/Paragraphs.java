package broadsheet.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into paragraphs: at every line end, or, in a text whose lines are broken to a fixed
 * width, at blank lines, indented lines and after short lines.
 */
final class Paragraphs {
  private static final int LEAST_WIDTH = 40;
  private static final int MOST_WIDTH = 100;

  private Paragraphs() {}

  /**
   * A line that is not blank.
   *
   * @param indent number of blanks before it
   * @param isFirst whether it begins the text or follows a blank line
   */
  private record Line(Stretch stretch, int indent, boolean isFirst) {
    /** Whether it can be the continuation of the line before it. */
    boolean continues(Line before) {
      return !isFirst && indent <= before.indent + 1;
    }
  }

  /** The paragraphs, in order, not overlapping; everything between them is blank. */
  static List<Stretch> of(String text) {
    List<Line> lines = lines(text);
    if (!isWrapped(text, lines)) {
      return lines.stream().map(Line::stretch).toList();
    }
    List<Stretch> paragraphs = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      Line last = lines.get(i - 1);
      if (i == lines.size()
          || !lines.get(i).continues(last)
          || last.stretch.length() < LEAST_WIDTH) {
        paragraphs.add(new Stretch(lines.get(from).stretch.start(), last.stretch.end()));
        from = i;
      }
    }
    return paragraphs;
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    boolean isFirst = true;
    int from = 0;
    while (from < text.length()) {
      int to = from;
      while (to < text.length() && !isLineEnd(text.charAt(to))) {
        to++;
      }
      Stretch line = Stretch.trimmed(text, from, to);
      if (!line.isEmpty()) {
        lines.add(new Line(line, line.start() - from, isFirst));
      }
      isFirst = line.isEmpty();
      from = text.startsWith("\r\n", to) ? to + 2 : to + 1;
    }
    return lines;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  /** Most line ends fall within a sentence, in lines of much the same length. */
  private static boolean isWrapped(String text, List<Line> lines) {
    int ends = 0;
    int broken = 0;
    int lowerCase = 0;
    for (int i = 1; i < lines.size(); i++) {
      Stretch line = lines.get(i - 1).stretch;
      if (lines.get(i).continues(lines.get(i - 1))) {
        ends++;
        if (line.length() >= LEAST_WIDTH
            && line.length() <= MOST_WIDTH
            && ".!?:".indexOf(text.charAt(line.end() - 1)) < 0) {
          broken++;
        }
        if (Character.isLowerCase(text.charAt(lines.get(i).stretch.start()))) {
          lowerCase++;
        }
      }
    }
    return ends >= 2 && broken * 10 >= ends * 6 && lowerCase * 10 >= ends * 4;
  }
}
