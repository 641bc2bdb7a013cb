package broadsheet.ingest;

import java.util.regex.Pattern;

/**
 * Text as it is stored. Line ends become {@code \n}; blanks at line ends and more than one empty
 * line in a row go; so do characters that nobody sees (byte order marks, zero-width blanks, soft
 * hyphens, direction marks, control characters). No-break spaces and joiners, which change how
 * words look, stay. Halves of surrogate pairs, which no file can hold, become U+FFFD.
 */
final class PlainText {
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

  private PlainText() {}

  /** The text of a field in paragraphs; HTML is turned into text. */
  static String paragraphs(String value) {
    return tidy(Markup.isHtml(value) ? Markup.text(value) : decoded(value));
  }

  /** The text of a field on one line. */
  static String line(String value) {
    return BLANKS.matcher(paragraphs(value)).replaceAll(" ").strip();
  }

  /** Without the character references of HTML, which feeds leave in text that has no tags. */
  private static String decoded(String value) {
    if (value.indexOf('&') < 0 || !ENTITY.matcher(value).find()) {
      return value;
    }
    String decoded = Markup.unescaped(value);
    return Markup.isHtml(decoded) ? Markup.text(decoded) : decoded;
  }

  private static String tidy(String value) {
    StringBuilder text = new StringBuilder(value.length());
    int breaks = 0;
    int i = 0;
    while (i < value.length()) {
      char c = value.charAt(i);
      int lines = breaksAt(value, i);
      if (lines > 0) {
        trimEnd(text);
        breaks += lines;
      } else if (isSeen(c)) {
        if (breaks > 0 && !isBlank(c)) {
          indent(text, value, i, breaks);
          breaks = 0;
        }
        if (breaks == 0) {
          text.append(whole(value, i));
        }
      }
      i++;
    }
    trimEnd(text);
    return stripStart(text);
  }

  /** Line ends before an index's character: none, one, or two for a paragraph separator. */
  private static int breaksAt(String value, int i) {
    char c = value.charAt(i);
    if (c == '\r') {
      return i + 1 < value.length() && value.charAt(i + 1) == '\n' ? 0 : 1;
    }
    return switch (c) {
      case '\n', '\u0085', '\u2028', '\u000B', '\f' -> 1;
      case '\u2029' -> 2;
      default -> 0;
    };
  }

  /** Ends the line, twice at most, and takes over the blanks that the new one begins with. */
  private static void indent(StringBuilder text, String value, int i, int breaks) {
    if (text.isEmpty()) {
      return;
    }
    text.append(breaks == 1 ? "\n" : "\n\n");
    int start = i;
    while (start > 0 && isBlank(value.charAt(start - 1))) {
      start--;
    }
    text.append(value, start, i);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0';
  }

  private static boolean isSeen(char c) {
    if (c < ' ') {
      return c == '\t';
    }
    boolean isControl = c >= '\u007F' && c <= '\u009F';
    boolean isMark =
        (c >= '\u202A' && c <= '\u202E')
            || (c >= '\u2066' && c <= '\u2069')
            || c == '\u200E'
            || c == '\u200F';
    return !isControl
        && !isMark
        && c != '\uFEFF'
        && c != '\u200B'
        && c != '\u2060'
        && c != '\u00AD'
        && c != '\uFFFE'
        && c != '\uFFFF';
  }

  private static char whole(String value, int i) {
    char c = value.charAt(i);
    if (!Character.isSurrogate(c)) {
      return c;
    }
    boolean isPair =
        Character.isHighSurrogate(c)
            ? i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1))
            : i > 0 && Character.isHighSurrogate(value.charAt(i - 1));
    return isPair ? c : '\uFFFD';
  }

  private static void trimEnd(StringBuilder text) {
    int end = text.length();
    while (end > 0 && isBlank(text.charAt(end - 1))) {
      end--;
    }
    text.setLength(end);
  }

  private static String stripStart(StringBuilder text) {
    int start = 0;
    while (start < text.length() && isBlank(text.charAt(start))) {
      start++;
    }
    return text.substring(start);
  }
}
