package broadsheet.dumps.markup;

import java.util.Optional;

/** White space in markup, of which any amount is one blank. */
final class Blanks {
  private Blanks() {}

  /** {@code text} on one line; empty if there is nothing but blanks. */
  static Optional<String> line(String text) {
    var line = new StringBuilder(text.length());
    append(line, text);
    int end = line.length();
    if (end > 0 && line.charAt(end - 1) == ' ') {
      line.setLength(end - 1);
    }
    return line.isEmpty() ? Optional.empty() : Optional.of(line.toString());
  }

  /** Adds {@code text} to a line that has no blank at its start and no two in a row. */
  static void append(StringBuilder line, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!is(c)) {
        line.append(c);
      } else if (!line.isEmpty() && !is(line.charAt(line.length() - 1))) {
        line.append(' ');
      }
    }
  }

  static boolean is(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
  }
}
