package broadsheet.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The fields of one object of a record, found by name in any case and whatever blanks, underscores
 * and hyphens are in it. Of two fields whose names then agree, the first counts.
 */
final class Fields {
  /** Objects within objects whose names are listed; deeper ones hold no field of a known format. */
  private static final int DEPTH = 4;

  private final Map<String, Map.Entry<String, JsonNode>> byName = new HashMap<>();

  Fields(ObjectNode record) {
    record.properties().forEach(field -> byName.putIfAbsent(sameName(field.getKey()), field));
  }

  /** The field of a name made by {@link #sameName}, as it is spelled here, or null. */
  Map.Entry<String, JsonNode> find(String name) {
    return byName.get(name);
  }

  /** What all spellings of a field's name have in common. */
  static String sameName(String name) {
    StringBuilder same = new StringBuilder(name.length());
    name.chars().filter(c -> !isFiller(c)).forEach(c -> same.append((char) c));
    return same.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isFiller(int c) {
    return c == '_' || c == '-' || c == '\uFEFF' || Character.isWhitespace(c) || c == '\u00A0';
  }

  /** Adds the paths of all fields that hold a value: names with dots for objects in objects. */
  static void addNames(ObjectNode record, Collection<String> names) {
    addNames("", record, DEPTH, names);
  }

  private static void addNames(
      String prefix, ObjectNode object, int depth, Collection<String> names) {
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      String path = prefix + field.getKey();
      JsonNode value = field.getValue();
      JsonNode first = value.isArray() && !value.isEmpty() ? value.get(0) : value;
      if (first instanceof ObjectNode inner) {
        if (depth > 1) {
          addNames(path + ".", inner, depth - 1, names);
        }
      } else {
        names.add(path);
      }
    }
  }
}
