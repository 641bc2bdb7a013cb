package broadsheet.dumps.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** The beginning of a record, for people. */
public final class Excerpt {
  private Excerpt() {}

  /** Names and values, at most so many UTF-16 code units; long values are never written out. */
  public static String of(ObjectNode record, int most) {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, JsonNode> field : record.properties()) {
      if (text.length() >= most) {
        break;
      }
      text.append(text.isEmpty() ? "" : ", ").append(cut(field.getKey(), most)).append(": ");
      JsonNode value = field.getValue();
      text.append(value.isTextual() ? cut(value.textValue(), most) : cut(value.toString(), most));
    }
    return cut(text.toString(), most);
  }

  /** The beginning of a text, not ending within a surrogate pair. */
  public static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    boolean isPair = most > 0 && Character.isHighSurrogate(text.charAt(most - 1));
    return text.substring(0, isPair ? most - 1 : most);
  }
}
