package broadsheet.dumps.markup;

import java.util.Locale;
import java.util.Set;

/** Comments and elements of a wiki page that no reader sees as text. */
final class HiddenParts {
  private static final String COMMENT = "<!--";

  private final String markup;
  private final Set<String> names;
  private final StringBuilder out;

  private HiddenParts(String markup, Set<String> names) {
    this.markup = markup;
    this.names = names;
    this.out = new StringBuilder(markup.length());
  }

  /** {@code markup} without them; one that is not closed loses its tag only. */
  static String cut(String markup, Set<String> names) {
    return markup.indexOf('<') < 0 ? markup : new HiddenParts(markup, names).run();
  }

  private String run() {
    int lastComment = markup.lastIndexOf("-->");
    int from = 0;
    int i = markup.indexOf('<');
    while (i >= 0) {
      int end = i;
      if (markup.startsWith(COMMENT, i)) {
        end =
            i < lastComment
                ? markup.indexOf("-->", i + COMMENT.length()) + 3
                : i + COMMENT.length();
      } else if (i + 1 < markup.length() && Character.isLetter(markup.charAt(i + 1))) {
        end = element(i);
      }
      if (end > i) {
        out.append(markup, from, i);
        from = end;
      }
      i = markup.indexOf('<', Math.max(end, i + 1));
    }
    return out.append(markup, from, markup.length()).toString();
  }

  /** The index after the hidden element that begins here; the index itself if none does. */
  private int element(int i) {
    int end = i + 1;
    while (end < markup.length() && end < i + 30 && Character.isLetter(markup.charAt(end))) {
      end++;
    }
    String name = markup.substring(i + 1, end).toLowerCase(Locale.ROOT);
    if (!names.contains(name)) {
      return i;
    }
    int close = end;
    while (close < markup.length() && markup.charAt(close) != '>' && markup.charAt(close) != '<') {
      close++;
    }
    if (close == markup.length() || markup.charAt(close) == '<') {
      return end;
    }
    if (markup.charAt(close - 1) == '/') {
      return close + 1;
    }
    int tag = endTag(name, close + 1);
    return tag < 0 ? close + 1 : tag;
  }

  /** The index after the end tag, which must come before the next of its kind begins. */
  private int endTag(String name, int from) {
    int at = from;
    while (true) {
      int i = markup.indexOf('<', at);
      if (i < 0) {
        return -1;
      }
      int start = i + (i + 1 < markup.length() && markup.charAt(i + 1) == '/' ? 2 : 1);
      if (markup.regionMatches(true, start, name, 0, name.length())) {
        int close = markup.indexOf('>', start);
        return start == i + 2 && close > 0 ? close + 1 : -1;
      }
      at = i + 1;
    }
  }
}
