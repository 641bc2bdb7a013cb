package broadsheet.dumps.markup;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Optional;

/** Collects the fields of an article; those without a value are left out. */
public final class Story {
  private final ObjectNode fields = JsonNodeFactory.instance.objectNode();

  /** Adds a field; the first value of a name counts. */
  public Story put(String name, Optional<String> value) {
    value
        .map(String::strip)
        .filter(text -> !text.isEmpty() && !fields.has(name))
        .ifPresent(text -> fields.put(name, text));
    return this;
  }

  public Story put(String name, String value) {
    return put(name, Optional.ofNullable(value));
  }

  /** Adds a list of values. */
  public Story put(String name, Collection<String> values) {
    if (!values.isEmpty() && !fields.has(name)) {
      values.forEach(fields.withArray(name)::add);
    }
    return this;
  }

  /** The text of a field on one line; empty if blank. */
  public static Optional<String> line(String text) {
    return Blanks.line(text);
  }

  /** The fields collected so far. */
  public ObjectNode fields() {
    return fields;
  }

  public Answer answer() {
    return new Answer.Story(fields);
  }
}
