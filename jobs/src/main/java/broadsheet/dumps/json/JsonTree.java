package broadsheet.dumps.json;

import broadsheet.dumps.records.Cleaner;
import broadsheet.dumps.records.RawRecord;
import broadsheet.dumps.records.TooLargeException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/**
 * Builds one record from JSON: texts and names cleaned, NaN and infinities as null, the last of
 * several members of one name.
 */
final class JsonTree {
  /** Most values that one record may have; an article has dozens. */
  static final int MAX_VALUES = 2_000_000;

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final JsonParser parser;
  private final Cleaner cleaner = new Cleaner();
  private int values;

  private JsonTree(JsonParser parser) {
    this.parser = parser;
  }

  /** The object at whose first token the parser stands; afterwards it stands at the last. */
  static RawRecord.Fields read(JsonParser parser, long position) throws IOException {
    var tree = new JsonTree(parser);
    ObjectNode object = tree.object();
    return new RawRecord.Fields(position, object, tree.cleaner.isRepaired());
  }

  private ObjectNode object() throws IOException {
    ObjectNode object = NODES.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = cleaner.clean(parser.currentName());
      parser.nextToken();
      object.set(name, value());
    }
    return object;
  }

  private ArrayNode array() throws IOException {
    ArrayNode array = NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value());
    }
    return array;
  }

  private JsonNode value() throws IOException {
    if (++values > MAX_VALUES) {
      throw new TooLargeException("more than " + MAX_VALUES + " values in one record");
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING -> NODES.textNode(cleaner.clean(parser.getText()));
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      case VALUE_NUMBER_INT -> integer();
      case VALUE_NUMBER_FLOAT -> fraction();
      default -> NODES.nullNode();
    };
  }

  private JsonNode integer() throws IOException {
    return switch (parser.getNumberType()) {
      case INT -> NODES.numberNode(parser.getIntValue());
      case LONG -> NODES.numberNode(parser.getLongValue());
      default -> NODES.numberNode(parser.getBigIntegerValue());
    };
  }

  private JsonNode fraction() throws IOException {
    double number = parser.getDoubleValue();
    return Double.isFinite(number) ? NODES.numberNode(number) : NODES.nullNode();
  }
}
