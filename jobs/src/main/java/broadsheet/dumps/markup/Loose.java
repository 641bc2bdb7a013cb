package broadsheet.dumps.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Reads markup that is not whole, such as what stands before the first record of a file. */
public final class Loose {
  /** A document type, whose own declarations would be taken for elements. */
  private static final Pattern DOCTYPE =
      Pattern.compile("<!DOCTYPE[^\\[>]*\\[[^\\]]*\\]\\s*>", Pattern.CASE_INSENSITIVE);

  private Loose() {}

  /**
   * The first element of {@code markup}, its missing end tags added.
   *
   * @return empty if it has no element
   */
  public static Optional<Element> parse(String markup) {
    Matcher type = DOCTYPE.matcher(markup);
    String rest = type.find() ? markup.substring(type.end()) : markup;
    org.jsoup.nodes.Element first = Jsoup.parse(rest, "", Parser.xmlParser()).firstElementChild();
    return Optional.ofNullable(first).map(element -> convert(element, 0));
  }

  /** An element of HTML. */
  public static Element of(org.jsoup.nodes.Element element) {
    return convert(element, 0);
  }

  /** What nests deeper than a record may is left out. */
  private static Element convert(org.jsoup.nodes.Element from, int depth) {
    Map<String, String> attributes = new LinkedHashMap<>();
    from.attributes()
        .forEach(each -> attributes.put(each.getKey().toLowerCase(Locale.ROOT), each.getValue()));
    List<Node> nodes = new ArrayList<>();
    for (org.jsoup.nodes.Node node : from.childNodes()) {
      if (node instanceof TextNode text) {
        nodes.add(new Text(text.getWholeText()));
      } else if (node instanceof org.jsoup.nodes.Element element && depth < Xml.MAX_DEPTH) {
        nodes.add(convert(element, depth + 1));
      }
    }
    return Xml.element(from.tagName(), attributes, nodes);
  }
}
