package broadsheet.dumps.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Parses the SGML of older corpora without their document types: end tags may be missing, and an
 * element ends where the next of its name begins.
 */
public final class Sgml {
  private static final Pattern TAG =
      Pattern.compile("<(/?)([A-Za-z][\\w.-]{0,60})((?:\\s[^<>]*)?)>|<!--(?:(?!-->).){0,9999}-->");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([A-Za-z][\\w.:-]{0,60})\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");

  private final Deque<Open> open = new ArrayDeque<>();

  private record Open(String name, Map<String, String> attributes, List<Node> nodes) {}

  private Sgml() {}

  /**
   * The element that {@code markup} is; never fails.
   *
   * @param markup from the start tag to the end tag
   */
  public static Element parse(String markup) {
    return new Sgml().run(markup);
  }

  private Element run(String markup) {
    open.push(new Open("", Map.of(), new ArrayList<>()));
    Matcher tag = TAG.matcher(markup);
    int from = 0;
    while (tag.find()) {
      chars(markup.substring(from, tag.start()));
      from = tag.end();
      if (tag.group(2) != null) {
        String name = tag.group(2).toLowerCase(Locale.ROOT);
        if (tag.group(1).isEmpty()) {
          start(name, tag.group(3));
        } else {
          end(name);
        }
      }
    }
    chars(markup.substring(from));
    while (open.size() > 1) {
      close();
    }
    Element all = element(open.pop());
    return all.children().findFirst().orElse(all);
  }

  private void start(String name, String attributes) {
    if (open.peek().name.equals(name)) {
      close();
    }
    if (open.size() <= Xml.MAX_DEPTH) {
      Map<String, String> values = new LinkedHashMap<>();
      Matcher each = ATTRIBUTE.matcher(attributes);
      while (each.find()) {
        String value =
            each.group(2) != null
                ? each.group(2)
                : each.group(3) != null ? each.group(3) : each.group(4);
        values.putIfAbsent(each.group(1).toLowerCase(Locale.ROOT), plain(value));
      }
      open.push(new Open(name, values, new ArrayList<>()));
    }
  }

  private void end(String name) {
    if (open.stream().anyMatch(each -> each.name.equals(name))) {
      while (!open.peek().name.equals(name)) {
        close();
      }
      close();
    }
  }

  private void close() {
    Element done = element(open.pop());
    open.peek().nodes.add(done);
  }

  private static Element element(Open done) {
    return Xml.element(done.name, done.attributes, done.nodes);
  }

  private void chars(String markup) {
    if (!markup.isEmpty()) {
      open.peek().nodes.add(new Text(plain(markup)));
    }
  }

  private static String plain(String markup) {
    return markup.indexOf('&') < 0 ? markup : Parser.unescapeEntities(markup, false);
  }
}
