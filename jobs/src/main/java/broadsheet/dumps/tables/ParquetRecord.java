package broadsheet.dumps.tables;

import broadsheet.dumps.records.Cleaner;
import broadsheet.dumps.records.RawRecord;
import broadsheet.dumps.records.Utf8Reader;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.TimeUnit;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.BsonLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.EnumLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.IntLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.JsonLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.ListLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.MapKeyValueTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.MapLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.StringLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;

/**
 * Turns one row of Parquet into JSON. Lists become arrays, maps and structs objects; dates, times,
 * time stamps, decimals and UUIDs texts in ISO notation, with {@code Z} where the column is in UTC;
 * bytes without a logical type texts if they are UTF-8, else binary nodes. Empty fields are null.
 */
final class ParquetRecord {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final long JULIAN_DAY_OF_1970 = 2_440_588;
  private static final long SECONDS_OF_DAY = 86_400;

  private final Cleaner cleaner = new Cleaner();

  private ParquetRecord() {}

  static RawRecord.Fields of(Group row, long position) {
    var record = new ParquetRecord();
    ObjectNode values = record.struct(row);
    return new RawRecord.Fields(position, values, record.cleaner.isRepaired());
  }

  private ObjectNode struct(Group group) {
    GroupType type = group.getType();
    ObjectNode struct = NODES.objectNode();
    for (int i = 0; i < type.getFieldCount(); i++) {
      struct.set(cleaner.clean(type.getFieldName(i)), field(group, i));
    }
    return struct;
  }

  private JsonNode field(Group group, int index) {
    int count = group.getFieldRepetitionCount(index);
    if (group.getType().getType(index).isRepetition(Type.Repetition.REPEATED)) {
      ArrayNode all = NODES.arrayNode();
      for (int i = 0; i < count; i++) {
        all.add(value(group, index, i));
      }
      return all;
    }
    return count == 0 ? NODES.nullNode() : value(group, index, 0);
  }

  private JsonNode value(Group group, int index, int i) {
    Type type = group.getType().getType(index);
    if (type.isPrimitive()) {
      return primitive(type.asPrimitiveType(), group, index, i);
    }
    Group inner = group.getGroup(index, i);
    LogicalTypeAnnotation kind = type.getLogicalTypeAnnotation();
    if (kind instanceof ListLogicalTypeAnnotation && isOneRepeated(inner.getType())) {
      return list(inner);
    }
    boolean isMap =
        kind instanceof MapLogicalTypeAnnotation || kind instanceof MapKeyValueTypeAnnotation;
    return isMap && isOneRepeated(inner.getType()) && !inner.getType().getType(0).isPrimitive()
        ? map(inner)
        : struct(inner);
  }

  private static boolean isOneRepeated(GroupType type) {
    return type.getFieldCount() == 1 && type.getType(0).isRepetition(Type.Repetition.REPEATED);
  }

  /** By the rules of the format for lists of old and new writers. */
  private ArrayNode list(Group list) {
    Type repeated = list.getType().getType(0);
    boolean isWrapped =
        !repeated.isPrimitive()
            && repeated.asGroupType().getFieldCount() == 1
            && !repeated.getName().equals("array")
            && !repeated.getName().endsWith("_tuple");
    ArrayNode elements = NODES.arrayNode();
    for (int i = 0; i < list.getFieldRepetitionCount(0); i++) {
      elements.add(isWrapped ? field(list.getGroup(0, i), 0) : value(list, 0, i));
    }
    return elements;
  }

  private ObjectNode map(Group map) {
    ObjectNode object = NODES.objectNode();
    for (int i = 0; i < map.getFieldRepetitionCount(0); i++) {
      Group entry = map.getGroup(0, i);
      boolean hasValue = entry.getType().getFieldCount() > 1;
      object.set(field(entry, 0).asText(), hasValue ? field(entry, 1) : NODES.nullNode());
    }
    return object;
  }

  private JsonNode primitive(PrimitiveType type, Group group, int index, int i) {
    LogicalTypeAnnotation kind = type.getLogicalTypeAnnotation();
    boolean isPlain = kind == null || kind instanceof IntLogicalTypeAnnotation;
    return switch (type.getPrimitiveTypeName()) {
      case BOOLEAN -> NODES.booleanNode(group.getBoolean(index, i));
      case FLOAT -> number(group.getFloat(index, i));
      case DOUBLE -> number(group.getDouble(index, i));
      case INT96 -> NODES.textNode(int96(group.getInt96(index, i)));
      case INT32 -> {
        int value = group.getInteger(index, i);
        yield isPlain && isSigned(kind)
            ? NODES.numberNode(value)
            : isPlain
                ? NODES.numberNode(Integer.toUnsignedLong(value))
                : NODES.textNode(type.stringifier().stringify(value));
      }
      case INT64 -> {
        long value = group.getLong(index, i);
        if (kind instanceof TimestampLogicalTypeAnnotation stamp) {
          yield NODES.textNode(time(stamp, value));
        }
        yield isPlain && isSigned(kind)
            ? NODES.numberNode(value)
            : NODES.textNode(type.stringifier().stringify(value));
      }
      case BINARY, FIXED_LEN_BYTE_ARRAY -> binary(type, group.getBinary(index, i));
    };
  }

  private static boolean isSigned(LogicalTypeAnnotation kind) {
    return !(kind instanceof IntLogicalTypeAnnotation integer) || integer.isSigned();
  }

  private static JsonNode number(double value) {
    return Double.isFinite(value) ? NODES.numberNode(value) : NODES.nullNode();
  }

  private JsonNode binary(PrimitiveType type, Binary value) {
    LogicalTypeAnnotation kind = type.getLogicalTypeAnnotation();
    if (kind instanceof StringLogicalTypeAnnotation
        || kind instanceof EnumLogicalTypeAnnotation
        || kind instanceof JsonLogicalTypeAnnotation) {
      return NODES.textNode(cleaner.clean(Utf8Reader.decoded(value.getBytes())));
    }
    if (kind != null && !(kind instanceof BsonLogicalTypeAnnotation)) {
      return NODES.textNode(type.stringifier().stringify(value));
    }
    String text = Utf8Reader.decoded(value.getBytes());
    boolean isText =
        type.getPrimitiveTypeName() == PrimitiveTypeName.BINARY
            && text.chars().noneMatch(c -> Cleaner.isControl(c) || Utf8Reader.isMark((char) c));
    return isText || text.isEmpty() ? NODES.textNode(text) : NODES.binaryNode(value.getBytes());
  }

  private static String time(TimestampLogicalTypeAnnotation stamp, long value) {
    TimeUnit unit =
        switch (stamp.getUnit()) {
          case MILLIS -> TimeUnit.MILLISECONDS;
          case MICROS -> TimeUnit.MICROSECONDS;
          case NANOS -> TimeUnit.NANOSECONDS;
        };
    long perSecond = unit.convert(1, TimeUnit.SECONDS);
    long second = Math.floorDiv(value, perSecond);
    int nano = (int) unit.toNanos(Math.floorMod(value, perSecond));
    return stamp.isAdjustedToUTC()
        ? Instant.ofEpochSecond(second, nano).toString()
        : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
            LocalDateTime.ofEpochSecond(second, nano, ZoneOffset.UTC));
  }

  /** Nanoseconds of the day, then the Julian day, both low byte first; written in UTC. */
  private static String int96(Binary value) {
    ByteBuffer bytes = value.toByteBuffer().slice().order(ByteOrder.LITTLE_ENDIAN);
    long nanos = bytes.getLong();
    long day = bytes.getInt() - JULIAN_DAY_OF_1970;
    return Instant.ofEpochSecond(day * SECONDS_OF_DAY, nanos).toString();
  }
}
