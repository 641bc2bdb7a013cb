package broadsheet.ingest;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** HTML in text fields. */
final class Markup {
  /** Longer values are left as they are; an article of that length is none. */
  static final int LONGEST = 5_000_000;

  private static final String NAMES =
      "p|br|div|span|a|b|i|u|em|strong|small|sup|sub|ul|ol|li|dl|dt|dd|h[1-6]|hr|img|figure"
          + "|figcaption|picture|blockquote|q|cite|pre|code|script|style|noscript|iframe|table|tbody"
          + "|thead|tr|td|th|section|article|aside|header|footer|main|nav|html|head|body|meta|link"
          + "|font|center|video|audio|source|form|input|button|label|svg|time";
  private static final Pattern TAG =
      Pattern.compile("<(/?)(" + NAMES + ")(?:\\s[^<>]{0,4000})?/?>", Pattern.CASE_INSENSITIVE);
  private static final Set<String> LINES = Set.of("br", "li", "dt", "dd", "tr", "option");
  private static final Set<String> PARAGRAPHS =
      Set.of(
          "p",
          "div",
          "ul",
          "ol",
          "dl",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "figure",
          "figcaption",
          "blockquote",
          "pre",
          "table",
          "section",
          "article",
          "aside",
          "header",
          "footer",
          "main",
          "nav",
          "form",
          "body");
  private static final String UNREAD = "script, style, noscript, iframe, template, svg, form, head";
  private static final Set<String> ALONE = Set.of("p", "br", "hr", "img", "script", "iframe");

  private Markup() {}

  /** Whether a text holds tags of HTML: one that stands alone, or an opened and a closed one. */
  static boolean isHtml(String text) {
    if (text.indexOf('<') < 0 || text.length() > LONGEST) {
      return false;
    }
    Matcher tag = TAG.matcher(text);
    boolean isOpened = false;
    boolean isClosed = false;
    while (tag.find() && !(isOpened && isClosed)) {
      boolean isEnd = !tag.group(1).isEmpty();
      boolean isAlone = ALONE.contains(tag.group(2).toLowerCase(Locale.ROOT));
      isClosed |= isEnd || isAlone;
      isOpened |= !isEnd;
    }
    return isOpened && isClosed;
  }

  /** Whether any tag is left in a text. */
  static boolean hasTags(String text) {
    return text.indexOf('<') >= 0 && TAG.matcher(text).find();
  }

  /** The text of HTML: an empty line between blocks, scripts and the like left out. */
  static String text(String html) {
    Document page = Jsoup.parseBodyFragment(html);
    page.select(UNREAD).remove();
    Writer writer = new Writer();
    NodeTraversor.traverse(writer, page.body());
    return writer.text.toString();
  }

  /** Without the character references of HTML. */
  static String unescaped(String text) {
    return text.length() > LONGEST ? text : Parser.unescapeEntities(text, false);
  }

  /** Writes text nodes with single blanks and breaks around blocks. */
  private static final class Writer implements NodeVisitor {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        append(words.getWholeText(), inPre(words));
      } else if (node instanceof Element element) {
        breakAt(element.normalName());
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && !element.normalName().equals("br")) {
        breakAt(element.normalName());
      }
    }

    private void breakAt(String name) {
      if (name.equals("br")) {
        text.append('\n');
      } else if (LINES.contains(name)) {
        breakTo(1);
      } else if (PARAGRAPHS.contains(name)) {
        breakTo(2);
      } else if (name.equals("td") || name.equals("th")) {
        append(" ", false);
      }
    }

    private void breakTo(int breaks) {
      int end = text.length();
      int had = 0;
      while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
        had += text.charAt(end) == '\n' ? 1 : 0;
      }
      if (end > 0) {
        text.append("\n".repeat(Math.max(0, breaks - had)));
      }
    }

    private void append(String words, boolean isPre) {
      if (isPre) {
        text.append(words);
        return;
      }
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        boolean isBlank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
        if (!isBlank) {
          text.append(c);
        } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
          text.append(' ');
        }
      }
    }

    private static boolean inPre(TextNode words) {
      return words.parent() != null && words.parent().normalName().equals("pre");
    }
  }
}
