package broadsheet.dumps.markup;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One element of a parsed record and all within it. Names are lower case and without their prefix:
 * dumps of one format differ in prefixes, and often in case.
 *
 * @param prefix of the name, lower case; empty if there is none
 * @param name local name, lower case
 * @param attributes values by name, lower case; a prefix stays, as in {@code xml:lang}
 * @param nodes what is within it, in order
 */
public record Element(String prefix, String name, Map<String, String> attributes, List<Node> nodes)
    implements Node {
  public Element {
    requireNonNull(prefix, "prefix");
    requireNonNull(name, "name");
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    nodes = List.copyOf(nodes);
  }

  /** The attribute of that name, whatever its prefix; empty if missing or blank. */
  public Optional<String> attribute(String local) {
    String value = attributes.get(local);
    if (value == null) {
      value =
          attributes.entrySet().stream()
              .filter(each -> each.getKey().endsWith(":" + local))
              .map(Map.Entry::getValue)
              .findFirst()
              .orElse("");
    }
    return Optional.of(value.strip()).filter(text -> !text.isEmpty());
  }

  /** Whether it has that attribute with that value, in any case. */
  public boolean has(String attribute, String value) {
    return attribute(attribute).filter(value::equalsIgnoreCase).isPresent();
  }

  /** The elements right within this one, in order. */
  public Stream<Element> children() {
    return nodes.stream().filter(Element.class::isInstance).map(Element.class::cast);
  }

  /** The elements that a path of names leads to, from child to child, in order. */
  public List<Element> all(String... path) {
    List<Element> found = List.of(this);
    for (String name : path) {
      found = found.stream().flatMap(Element::children).filter(e -> e.name.equals(name)).toList();
    }
    return found;
  }

  /** The first element that a path of names leads to. */
  public Optional<Element> first(String... path) {
    return all(path).stream().findFirst();
  }

  /** The elements of a name anywhere within this one, in order; not those within another such. */
  public List<Element> within(String name) {
    List<Element> found = new ArrayList<>();
    collect(name, found);
    return found;
  }

  private void collect(String wanted, List<Element> found) {
    for (Node node : nodes) {
      if (node instanceof Element element) {
        if (element.name.equals(wanted)) {
          found.add(element);
        } else {
          element.collect(wanted, found);
        }
      }
    }
  }

  /** All characters within it, as they stand. */
  public String text() {
    var text = new StringBuilder();
    write(text);
    return text.toString();
  }

  private void write(StringBuilder text) {
    for (Node node : nodes) {
      if (node instanceof Text chars) {
        text.append(chars.chars());
      } else if (node instanceof Element element) {
        element.write(text);
      }
    }
  }

  /** Its text on one line; empty if blank. */
  public Optional<String> line() {
    return Blanks.line(text());
  }

  /** The text, on one line, of the first element that a path leads to and that has one. */
  public Optional<String> line(String... path) {
    return all(path).stream().flatMap(each -> each.line().stream()).findFirst();
  }
}
