package broadsheet.dumps.markup;

import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Parses the XML of one record. Nothing is fetched and no entity of the document's own is expanded;
 * a record cannot even declare one, as it begins with its start tag. Prefixes need not be declared,
 * for they are where the record was cut from.
 */
public final class Xml {
  /** Elements within elements; deeper markup is no news. */
  static final int MAX_DEPTH = 200;

  private static final XMLInputFactory FACTORY = factory();
  private static final Pattern FIRST_LINE = Pattern.compile("(?s)^.*?Message: ([^\\r\\n]*).*");

  private final Deque<Open> open = new ArrayDeque<>();
  private final StringBuilder chars = new StringBuilder();
  private Element root;

  /** An element whose end tag has not come. */
  private record Open(String tag, Map<String, String> attributes, List<Node> nodes) {}

  private Xml() {}

  /**
   * The element that {@code markup} is.
   *
   * @param markup from the start tag to the end tag, without characters that XML forbids
   * @throws MarkupException if it is not well formed even with its references repaired, or nests
   *     deeper than 200 elements
   */
  public static Element parse(String markup) throws MarkupException {
    try {
      XMLStreamReader reader =
          FACTORY.createXMLStreamReader(new StringReader(References.resolve(markup)));
      try {
        return new Xml().read(reader);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      throw new MarkupException(message(e));
    }
  }

  /**
   * Reads XML as it comes, as safely as {@link #parse} does; a document type is passed over.
   *
   * @throws XMLStreamException if it does not begin as XML does
   */
  public static XMLStreamReader stream(InputStream in) throws XMLStreamException {
    return FACTORY.createXMLStreamReader(in);
  }

  private static String message(XMLStreamException e) {
    String what = FIRST_LINE.matcher(String.valueOf(e.getMessage())).replaceFirst("$1");
    return e.getLocation() == null
        ? what
        : "line %d, column %d of the record: %s"
            .formatted(e.getLocation().getLineNumber(), e.getLocation().getColumnNumber(), what);
  }

  private Element read(XMLStreamReader reader) throws XMLStreamException, MarkupException {
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(reader);
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            chars.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        default -> {
          // Comments and instructions say nothing of an article.
        }
      }
    }
    return root;
  }

  private void start(XMLStreamReader reader) throws MarkupException {
    if (open.size() == MAX_DEPTH) {
      throw new MarkupException("elements nest deeper than " + MAX_DEPTH);
    }
    flush();
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.putIfAbsent(
          spelled(reader.getAttributeName(i)).toLowerCase(Locale.ROOT),
          reader.getAttributeValue(i));
    }
    open.push(new Open(spelled(reader.getName()), attributes, new ArrayList<>()));
  }

  private static String spelled(QName name) {
    String prefix = name.getPrefix();
    return prefix.isEmpty() ? name.getLocalPart() : prefix + ':' + name.getLocalPart();
  }

  private void end() {
    flush();
    Open done = open.pop();
    Element element = element(done.tag, done.attributes, done.nodes);
    if (open.isEmpty()) {
      root = element;
    } else {
      open.peek().nodes.add(element);
    }
  }

  private void flush() {
    if (!chars.isEmpty() && !open.isEmpty()) {
      open.peek().nodes.add(new Text(chars.toString()));
    }
    chars.setLength(0);
  }

  /** An element by its name as the tag spells it. */
  public static Element element(String tag, Map<String, String> attributes, List<Node> nodes) {
    String lower = tag.toLowerCase(Locale.ROOT);
    int colon = lower.lastIndexOf(':');
    return new Element(
        lower.substring(0, Math.max(0, colon)), lower.substring(colon + 1), attributes, nodes);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing outside of the record is read");
        });
    return factory;
  }
}
