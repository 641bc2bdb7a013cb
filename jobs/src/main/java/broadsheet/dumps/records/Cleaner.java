package broadsheet.dumps.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Map;

/**
 * Cleans the texts of one record. Control characters other than tab, line feed and carriage return
 * go; what {@link Utf8Reader} marked becomes the character of Windows-1252; other halves of
 * surrogate pairs, which no file can store, become U+FFFD.
 */
public final class Cleaner {
  private static final char[] WINDOWS_1252 = windows1252();

  private boolean isRepaired;

  /** Whether any text so far held a byte that is not UTF-8. */
  public boolean isRepaired() {
    return isRepaired;
  }

  /** {@code text} itself where there is nothing to clean. */
  public String clean(String text) {
    int first = firstFault(text);
    if (first == text.length()) {
      return text;
    }
    var clean = new StringBuilder(text.length()).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPair(text, i)) {
        clean.append(c).append(text.charAt(++i));
      } else if (Utf8Reader.isMark(c)) {
        isRepaired = true;
        clean.append(WINDOWS_1252[Utf8Reader.marked(c) - 0x80]);
      } else if (Character.isSurrogate(c)) {
        clean.append('\uFFFD');
      } else if (!isControl(c)) {
        clean.append(c);
      }
    }
    return clean.toString();
  }

  /** The same fields, their texts and lists of texts cleaned. */
  public ObjectNode clean(ObjectNode fields) {
    ObjectNode clean = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> field : fields.properties()) {
      if (field.getValue() instanceof ArrayNode list) {
        ArrayNode texts = clean.putArray(field.getKey());
        list.forEach(each -> texts.add(clean(each.asText())));
      } else {
        clean.put(field.getKey(), clean(field.getValue().asText()));
      }
    }
    return clean;
  }

  private static int firstFault(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isControl(c)) {
        return i;
      }
      if (Character.isSurrogate(c)) {
        if (!isPair(text, i)) {
          return i;
        }
        i++;
      }
    }
    return text.length();
  }

  private static boolean isPair(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        && i + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(i + 1));
  }

  public static boolean isControl(int c) {
    return (c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == 0x7F;
  }

  private static char[] windows1252() {
    byte[] bytes = new byte[128];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (0x80 + i);
    }
    return Charset.forName("windows-1252").decode(ByteBuffer.wrap(bytes)).toString().toCharArray();
  }
}
