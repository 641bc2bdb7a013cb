package broadsheet.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The way to a value in a record, such as {@code headline.main}, {@code authors[].name} or {@code
 * contents[type=html].content}. Lists on the way are gone through element by element, with or
 * without {@code []}; {@code [key=value]} keeps the elements that have it.
 *
 * @param steps names from the record inwards, at least one
 */
record FieldPath(List<Step> steps) implements Serializable {
  private static final int MOST_DIGITS = 40;

  /**
   * One name of a path.
   *
   * @param name as {@link Fields#sameName} gives it
   * @param key name that the elements must have, or null for all
   * @param value what they must have there
   */
  record Step(String name, String key, String value) implements Serializable {}

  /**
   * What a path leads to.
   *
   * @param field the path as the record spells it
   * @param texts one for a value, any number for a list; may hold blanks
   */
  record Found(String field, List<String> texts) {}

  FieldPath {
    steps = List.copyOf(steps);
  }

  /** Reads a path as it is written; any text is one. */
  static FieldPath of(String written) {
    List<Step> steps = new ArrayList<>();
    for (String part : written.strip().split("\\.(?![^\\[]*\\])", -1)) {
      int open = part.indexOf('[');
      String name = Fields.sameName(open < 0 ? part : part.substring(0, open));
      int equals = part.indexOf('=', Math.max(0, open));
      int close = part.lastIndexOf(']');
      if (open >= 0 && equals > open && close > equals) {
        String key = Fields.sameName(part.substring(open + 1, equals));
        steps.add(new Step(name, key, part.substring(equals + 1, close).strip()));
      } else {
        steps.add(new Step(name, null, null));
      }
    }
    return new FieldPath(steps);
  }

  /** The name that all spellings of this path share, filters left out. */
  String sameName() {
    return nameOf(0, steps.size());
  }

  /** The values it leads to; no texts if there is none, or only objects and nulls. */
  Found read(Fields record) {
    List<String> texts = new ArrayList<>();
    String field = read(record, 0, "", texts);
    return new Found(field, texts);
  }

  /** Tries the longest name first: a column may itself be called {@code source.title}. */
  private String read(Fields object, int from, String before, List<String> texts) {
    for (int to = steps.size(); to > from; to--) {
      Map.Entry<String, JsonNode> field = object.find(nameOf(from, to));
      if (field != null) {
        String spelled = before + field.getKey();
        return follow(field.getValue(), to, spelled, texts);
      }
    }
    return before;
  }

  private String follow(JsonNode value, int next, String spelled, List<String> texts) {
    if (!value.isArray()) {
      return followOne(value, next, spelled, texts);
    }
    String field = spelled;
    for (JsonNode element : value) {
      boolean isFirst = texts.isEmpty();
      String led = followOne(element, next, spelled, texts);
      field = isFirst && !texts.isEmpty() ? led : field;
    }
    return field;
  }

  private String followOne(JsonNode value, int next, String spelled, List<String> texts) {
    if (value instanceof ObjectNode inner) {
      if (next < steps.size()) {
        Fields fields = new Fields(inner);
        if (isKept(steps.get(next - 1), fields)) {
          return read(fields, next, spelled + ".", texts);
        }
      }
    } else if (next == steps.size() && value.isValueNode() && !value.isNull()) {
      texts.add(text(value));
    }
    return spelled;
  }

  private static boolean isKept(Step step, Fields element) {
    if (step.key() == null) {
      return true;
    }
    Map.Entry<String, JsonNode> field = element.find(step.key());
    return field != null && field.getValue().asText().equalsIgnoreCase(step.value());
  }

  /** Numbers in plain digits: an epoch must not read 1.5E9. */
  private static String text(JsonNode value) {
    if (value.isFloatingPointNumber() && Double.isFinite(value.doubleValue())) {
      BigDecimal number = value.decimalValue();
      boolean isLong = Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS;
      return isLong ? value.asText() : number.stripTrailingZeros().toPlainString();
    }
    return value.asText();
  }

  private String nameOf(int from, int to) {
    if (to == from + 1) {
      return steps.get(from).name();
    }
    StringBuilder name = new StringBuilder(steps.get(from).name());
    for (int i = from + 1; i < to; i++) {
      name.append('.').append(steps.get(i).name());
    }
    return name.toString();
  }
}
