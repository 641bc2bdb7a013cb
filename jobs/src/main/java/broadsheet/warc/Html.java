package broadsheet.warc;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells HTML by its first and last bytes. */
public final class Html {
  private static final int HEAD = 1 << 12;
  private static final int TAIL = 1 << 12;

  /** Bytes among which the first NUL of a wide encoding stands: a mark and one character. */
  private static final int WIDEST = 6;

  private static final List<String> TYPES =
      List.of("text/html", "application/xhtml+xml", "application/xhtml", "application/html");

  /** Blanks, comments and declarations may stand before the first tag of a page. */
  private static final Pattern PAGE =
      Pattern.compile(
          "\\s*+(?:(?:<!--(?:(?!-->).){0,2000}+-->|<\\?xml[^<>]{0,300}+>)\\s*+){0,5}+"
              + "(?:<!doctype\\s+html|<(?:html|head|title|body|meta|link|script|style|base)"
              + "(?:[\\s/>]))",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private Html() {}

  /** Whether a content type, with or without parameters, says HTML. */
  public static boolean isType(String contentType) {
    String type = contentType.toLowerCase(Locale.ROOT);
    int end = type.indexOf(';');
    return TYPES.contains((end < 0 ? type : type.substring(0, end)).strip());
  }

  /** Whether bytes begin as a page does. */
  public static boolean isPage(byte[] bytes) {
    return PAGE.matcher(start(bytes)).lookingAt();
  }

  /** Whether bytes end as a whole page does. */
  public static boolean isClosed(byte[] bytes) {
    int from = Math.max(0, bytes.length - TAIL);
    return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1)
        .replace("\0", "")
        .toLowerCase(Locale.ROOT)
        .contains("</html");
  }

  /** The first characters; UTF-16 and UTF-32 are thinned out for that, which are full of NULs. */
  private static String start(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD);
    String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    start = start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start;
    int nul = start.indexOf('\0');
    start = nul >= 0 && nul < WIDEST ? start.replace("\0", "") : start;
    boolean isMarked = start.startsWith("\u00FF\u00FE") || start.startsWith("\u00FE\u00FF");
    return isMarked ? start.substring(2) : start;
  }
}
