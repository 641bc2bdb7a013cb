package broadsheet.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** What a page says of itself beside its text: meta elements, links, JSON-LD. */
final class Facts {
  private static final int MOST = 50;
  private static final int LONGEST = 2_000;
  private static final Pattern PLAYER =
      Pattern.compile(
          "(?i)player|/video|videos?[./]|youtube(?:-nocookie)?\\.com/embed|vimeo|dailymotion");
  private static final Set<String> KEYS = Set.of("name", "property", "itemprop", "http-equiv");

  private final Map<String, List<String>> metas = new HashMap<>();
  private final List<String> scripts = new ArrayList<>();
  private boolean hasPlayer;
  private String title;
  private String canonical;
  private String language;

  private Facts() {}

  /** What a page says of itself. */
  static Facts of(Document document) {
    Facts facts = new Facts();
    NodeVisitor visitor =
        (Node node, int depth) -> {
          if (node instanceof Element element) {
            facts.take(element);
          }
        };
    NodeTraversor.traverse(visitor, document);
    return facts;
  }

  private void take(Element element) {
    switch (element.normalName()) {
      case "meta" -> meta(element);
      case "video" -> hasPlayer = true;
      case "iframe", "embed", "object" -> hasPlayer |= isPlayer(element);
      case "script" -> {
        if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")
            && scripts.size() < MOST) {
          scripts.add(element.data());
        }
      }
      case "title" -> {
        if (title == null
            && (element.parent() == null || !element.parent().normalName().equals("svg"))) {
          title = tidy(element.text());
        }
      }
      case "link" -> {
        if (canonical == null && element.attr("rel").equalsIgnoreCase("canonical")) {
          canonical = tidy(element.attr("href"));
        }
      }
      case "html" -> {
        language =
            tidy(element.attr("lang").isBlank() ? element.attr("xml:lang") : element.attr("lang"));
      }
      default -> {
        // Says nothing of the page.
      }
    }
  }

  private static boolean isPlayer(Element element) {
    String source = element.attr("src") + element.attr("data") + element.attr("data-src");
    return PLAYER.matcher(source.length() > LONGEST ? "" : source).find();
  }

  private void meta(Element element) {
    String content = tidy(element.attr("content"));
    if (content == null) {
      return;
    }
    for (String key : KEYS) {
      String stated = element.attr(key).strip().toLowerCase(Locale.ROOT);
      String name = key.equals("itemprop") ? "itemprop:" + stated : stated;
      if (!stated.isEmpty()) {
        List<String> values = metas.computeIfAbsent(name, n -> new ArrayList<>());
        if (values.size() < MOST) {
          values.add(content);
        }
      }
    }
  }

  /** The first value of the first of these meta elements that is there, or null. */
  String first(String... names) {
    for (String name : names) {
      List<String> values = metas.get(name);
      if (values != null) {
        return values.get(0);
      }
    }
    return null;
  }

  /** All values of these meta elements, in the order of the names. */
  List<String> all(String... names) {
    List<String> values = new ArrayList<>();
    for (String name : names) {
      values.addAll(metas.getOrDefault(name, List.of()));
    }
    return values;
  }

  /** The JSON-LD scripts as they stand. */
  List<String> scripts() {
    return scripts;
  }

  /** Whether it has a player of videos. */
  boolean hasPlayer() {
    return hasPlayer;
  }

  /** Content of the title element, or null. */
  String title() {
    return title;
  }

  /** The canonical address, or null. */
  String canonical() {
    return canonical;
  }

  /** The language the page states, or null. */
  String language() {
    return language;
  }

  /** With single blanks, null if blank. */
  static String tidy(String value) {
    StringBuilder tidy = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean isBlank = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!isBlank) {
        tidy.append(c);
      } else if (!tidy.isEmpty() && tidy.charAt(tidy.length() - 1) != ' ') {
        tidy.append(' ');
      }
    }
    return tidy.isEmpty() ? null : tidy.toString().strip();
  }
}
