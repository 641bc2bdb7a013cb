package broadsheet.dumps.tables;

import broadsheet.dumps.records.Utf8Reader;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Values of one row of an SQLite table; texts as {@link Utf8Reader} gives them, not cleaned. */
final class SqliteRecord {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private SqliteRecord() {}

  /**
   * The values in order of columns; fewer if columns were added since.
   *
   * @throws SqliteTree.BrokenException if the row is none
   */
  static List<JsonNode> values(ByteBuffer record, Charset charset)
      throws SqliteTree.BrokenException {
    List<JsonNode> values = new ArrayList<>();
    try {
      ByteBuffer header = record.duplicate();
      long end = Varint.read(header);
      if (end < 0 || end > record.limit()) {
        throw new SqliteTree.BrokenException("a row with a head of " + end + " bytes");
      }
      header.limit((int) end);
      ByteBuffer body = record.duplicate();
      body.position((int) end);
      while (header.hasRemaining()) {
        values.add(value(Varint.read(header), body, charset));
      }
    } catch (BufferUnderflowException e) {
      throw new SqliteTree.BrokenException("a row that is shorter than its head says");
    }
    return values;
  }

  private static JsonNode value(long type, ByteBuffer body, Charset charset)
      throws SqliteTree.BrokenException {
    if (type >= 12) {
      return stretch(type, body, charset);
    }
    return switch ((int) type) {
      case 0 -> NODES.nullNode();
      case 1, 2, 3, 4 -> NODES.numberNode(integer(body, (int) type));
      case 5 -> NODES.numberNode(integer(body, 6));
      case 6 -> NODES.numberNode(integer(body, 8));
      case 7 -> {
        double number = body.getDouble();
        yield Double.isFinite(number) ? NODES.numberNode(number) : NODES.nullNode();
      }
      case 8 -> NODES.numberNode(0);
      case 9 -> NODES.numberNode(1);
      default -> throw new SqliteTree.BrokenException("a value of type " + type);
    };
  }

  private static long integer(ByteBuffer body, int bytes) {
    long value = body.get();
    for (int i = 1; i < bytes; i++) {
      value = (value << 8) | (body.get() & 0xFF);
    }
    return value;
  }

  private static JsonNode stretch(long type, ByteBuffer body, Charset charset)
      throws SqliteTree.BrokenException {
    long length = (type - 12) / 2;
    if (length > body.remaining()) {
      throw new SqliteTree.BrokenException("a value of " + length + " bytes");
    }
    byte[] bytes = new byte[(int) length];
    body.get(bytes);
    if (type % 2 == 0) {
      return NODES.binaryNode(bytes);
    }
    return NODES.textNode(
        charset.equals(StandardCharsets.UTF_8)
            ? Utf8Reader.decoded(bytes)
            : new String(bytes, charset));
  }
}
