package broadsheet.dumps.markup;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import org.jsoup.parser.Parser;

/**
 * Makes XML readable that is well formed but for its references, as in many feeds. HTML's named
 * references become their characters, an ampersand or {@code <} that begins nothing becomes itself,
 * references to characters that XML forbids go. CDATA sections and comments stay as they are.
 */
final class References {
  private static final String CDATA = "<![CDATA[";
  private static final String COMMENT = "<!--";
  private static final int LONGEST_NAME = 32;

  private final String markup;
  private final StringBuilder out;

  private References(String markup) {
    this.markup = markup;
    this.out = new StringBuilder(markup.length() + 64);
  }

  /** {@code markup} with no reference but XML's own; the very same if there is nothing to do. */
  static String resolve(String markup) {
    return new References(markup).run();
  }

  private String run() {
    int from = 0;
    for (int i = 0; i < markup.length(); ) {
      char c = markup.charAt(i);
      if (c == '<') {
        int end = opaque(i);
        if (end > i) {
          i = end;
          continue;
        }
        if (!beginsTag(i + 1)) {
          out.append(markup, from, i).append("&lt;");
          from = i + 1;
        }
        i++;
      } else if (c == '&') {
        out.append(markup, from, i);
        from = reference(i);
        i = from;
      } else if (c >= '\uFFFE') {
        out.append(markup, from, i);
        from = ++i;
      } else {
        i++;
      }
    }
    return from == 0 ? markup : out.append(markup, from, markup.length()).toString();
  }

  /** The end of the CDATA section or comment that begins here; the index itself if none does. */
  private int opaque(int i) {
    if (markup.startsWith(CDATA, i)) {
      return after("]]>", i + CDATA.length());
    }
    return markup.startsWith(COMMENT, i) ? after("-->", i + COMMENT.length()) : i;
  }

  private int after(String close, int from) {
    int at = markup.indexOf(close, from);
    return at < 0 ? markup.length() : at + close.length();
  }

  private boolean beginsTag(int i) {
    if (i >= markup.length()) {
      return false;
    }
    char c = markup.charAt(i);
    return Character.isLetter(c) || c == '/' || c == '!' || c == '?' || c == '_' || c == ':';
  }

  /** Writes what stands for the reference that may begin here; returns where to go on. */
  private int reference(int ampersand) {
    int end = ampersand + 1;
    int limit = Math.min(markup.length(), ampersand + LONGEST_NAME);
    while (end < limit && isOfName(markup.charAt(end))) {
      end++;
    }
    if (end >= limit || markup.charAt(end) != ';' || end == ampersand + 1) {
      out.append("&amp;");
      return ampersand + 1;
    }
    String name = markup.substring(ampersand + 1, end);
    out.append(name.charAt(0) == '#' ? numbered(name) : named(name));
    return end + 1;
  }

  private static boolean isOfName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '#';
  }

  private static String named(String name) {
    return switch (name) {
      case "amp", "lt", "gt", "quot", "apos" -> '&' + name + ';';
      default -> {
        String whole = '&' + name + ';';
        String chars = Parser.unescapeEntities(whole, true);
        yield escaped(chars.equals(whole) ? whole : chars);
      }
    };
  }

  private static String numbered(String name) {
    int point;
    try {
      boolean isHex = name.length() > 1 && (name.charAt(1) | 0x20) == 'x';
      point =
          isHex
              ? Integer.parseInt(name, 2, name.length(), 16)
              : Integer.parseInt(name.substring(1));
    } catch (NumberFormatException e) {
      return "&amp;" + name + ';';
    }
    if (point >= 0x80 && point <= 0x9F) {
      byte[] one = {(byte) point};
      return Charset.forName("windows-1252").decode(ByteBuffer.wrap(one)).toString();
    }
    boolean isAllowed =
        point == '\t'
            || point == '\n'
            || point == '\r'
            || (point >= ' ' && point != 0x7F && point <= 0xD7FF)
            || (point >= 0xE000 && point <= 0xFFFD)
            || (point >= 0x10000 && point <= 0x10FFFF);
    return isAllowed ? escaped(Character.toString(point)) : "";
  }

  private static String escaped(String chars) {
    return chars
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&apos;");
  }
}
