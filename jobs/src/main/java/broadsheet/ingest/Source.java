package broadsheet.ingest;

import broadsheet.text.Missing;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a target's value comes from: a field, several fields joined by hyphens (year, month, day),
 * or a constant.
 *
 * @param parts fields in order; empty for a constant
 * @param constant the value, or null for fields
 */
record Source(List<FieldPath> parts, String constant) implements Serializable {
  Source {
    parts = List.copyOf(parts);
  }

  static Source constant(String value) {
    return new Source(List.of(), value);
  }

  /** Reads {@code a.b} or {@code a+b+c}. */
  static Source fields(String written) {
    List<FieldPath> parts = new ArrayList<>();
    for (String part : written.split("\\+", -1)) {
      parts.add(FieldPath.of(part));
    }
    return new Source(parts, null);
  }

  /** Whether all its fields are among those names, given as {@link Fields#sameName} has them. */
  boolean isIn(Collection<String> names) {
    return parts.stream().allMatch(part -> names.contains(part.sameName()));
  }

  /** Its value; without texts if it is missing. The field of a constant is {@code map}. */
  FieldPath.Found read(Fields record) {
    if (constant != null) {
      return new FieldPath.Found("map", List.of(constant));
    }
    if (parts.size() == 1) {
      FieldPath.Found found = parts.get(0).read(record);
      return new FieldPath.Found(found.field(), Missing.without(found.texts()));
    }
    return joined(record);
  }

  /** Later parts may be missing: a year without a month is still a date. */
  private FieldPath.Found joined(Fields record) {
    List<String> names = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (FieldPath part : parts) {
      FieldPath.Found found = part.read(record);
      List<String> texts = Missing.without(found.texts());
      if (texts.isEmpty()) {
        break;
      }
      names.add(found.field());
      values.add(texts.get(0));
    }
    List<String> value = values.isEmpty() ? List.of() : List.of(String.join("-", values));
    return new FieldPath.Found(String.join("+", names), value);
  }

  /** For people. */
  String describe() {
    return constant != null
        ? '"' + constant + '"'
        : parts.stream().map(FieldPath::sameName).collect(Collectors.joining("+"));
  }
}
