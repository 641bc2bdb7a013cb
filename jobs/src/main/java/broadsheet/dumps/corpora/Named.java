package broadsheet.dumps.corpora;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.stream.Stream;

/**
 * Fields of a record by their exact names: {@code source.title} is the field {@code title} of the
 * object {@code source}, or of the first object of a list, or a column of that whole name.
 */
final class Named {
  private Named() {}

  /** Whether a record has all these fields, be they null. */
  static boolean all(JsonNode record, String... names) {
    return Stream.of(names).noneMatch(name -> at(record, name).isMissingNode());
  }

  /** Whether a record has one of these fields, be it null. */
  static boolean any(JsonNode record, String... names) {
    return Stream.of(names).anyMatch(name -> !at(record, name).isMissingNode());
  }

  /** The field's value; a missing node if there is none. */
  static JsonNode at(JsonNode record, String name) {
    JsonNode whole = record.path(name);
    int dot = name.indexOf('.');
    if (!whole.isMissingNode() || dot < 0) {
      return whole;
    }
    JsonNode outer = record.path(name.substring(0, dot));
    JsonNode inner = outer.isArray() ? outer.path(0) : outer;
    return inner.isObject() ? at(inner, name.substring(dot + 1)) : MissingNode.getInstance();
  }

  /** The field's value as a text without the blanks around it; empty if it is none. */
  static String text(JsonNode record, String name) {
    return at(record, name).asText("").strip();
  }
}
