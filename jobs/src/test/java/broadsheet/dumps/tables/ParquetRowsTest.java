package broadsheet.dumps.tables;

import static broadsheet.dumps.Readings.read;
import static broadsheet.dumps.Readings.show;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.dumps.Detection;
import broadsheet.dumps.Readings;
import broadsheet.dumps.files.DumpFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetRowsTest {
  @TempDir private Path folder;

  private DumpFile file(Group... rows) throws IOException {
    var path = new org.apache.hadoop.fs.Path(folder.resolve("dump.csv").toUri());
    try (var writer =
        ExampleParquetWriter.builder(path)
            .withType((MessageType) rows[0].getType())
            .withConf(new Configuration())
            .build()) {
      for (Group row : rows) {
        writer.write(row);
      }
    }
    return DumpFile.of("dump.csv", path, new Configuration());
  }

  private static Group row(String... fields) {
    String schema =
        Stream.of(fields)
            .map(field -> field.endsWith("}") ? field : field + ";")
            .collect(joining(" ", "message row { ", " }"));
    return new SimpleGroup(MessageTypeParser.parseMessageType(schema));
  }

  @Test
  void readsDatesTimesAndNumbers() throws IOException {
    Group row =
        row(
            "required int32 day (DATE)",
            "required int64 ms (TIMESTAMP(MILLIS,true))",
            "required int64 us (TIMESTAMP(MICROS,false))",
            "required int64 ns (TIMESTAMP(NANOS,true))",
            "required int96 old",
            "required int32 price (DECIMAL(9,2))",
            "required fixed_len_byte_array(16) sum (DECIMAL(30,3))",
            "required int32 small (INTEGER(32,false))",
            "required double share",
            "required double no",
            "required boolean isLead");
    row.add("day", 19_874);
    row.add("ms", 1_717_152_600_000L);
    row.add("us", -1_000_000L);
    row.add("ns", 1_717_152_600_000_000_001L);
    row.add(
        "old",
        Binary.fromConstantByteArray(
            ByteBuffer.allocate(12)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(39_000_000_000_000L)
                .putInt(2_460_462)
                .array()));
    row.add("price", 1_250);
    byte[] sum = new byte[16];
    byte[] digits = new BigDecimal("12345678901234567.125").unscaledValue().toByteArray();
    System.arraycopy(digits, 0, sum, 16 - digits.length, digits.length);
    row.add("sum", Binary.fromConstantByteArray(sum));
    row.add("small", -1);
    row.add("share", 0.5);
    row.add("no", Double.NaN);
    row.add("isLead", true);

    assertThat(show(read(file(row))))
        .containsExactly(
            "1 {\"day\":\"2024-05-31\",\"ms\":\"2024-05-31T10:50:00Z\","
                + "\"us\":\"1969-12-31T23:59:59\",\"ns\":\"2024-05-31T10:50:00.000000001Z\","
                + "\"old\":\"2024-05-31T10:50:00Z\",\"price\":\"12.50\","
                + "\"sum\":\"12345678901234567.125\",\"small\":4294967295,\"share\":0.5,"
                + "\"no\":null,\"isLead\":true}");
  }

  @Test
  void readsListsMapsAndStructs() throws IOException {
    Group row =
        row(
            "optional binary title (STRING)",
            "optional group authors (LIST) { repeated group list {"
                + " optional binary element (STRING); } }",
            "optional group old (LIST) { repeated binary array (STRING); }",
            "optional group counts (MAP) { repeated group key_value {"
                + " required binary key (STRING); optional int32 value; } }",
            "optional group outlet { optional binary name (STRING); repeated int32 n; }",
            "optional binary none (STRING)");
    row.add("title", "Caf\u00E9\0");
    Group authors = row.addGroup("authors");
    authors.addGroup("list").add("element", "A");
    authors.addGroup("list");
    row.addGroup("old").add("array", "B");
    row.addGroup("counts").addGroup("key_value").append("key", "k").add("value", 2);
    row.addGroup("outlet").append("name", "C").append("n", 1).add("n", 2);

    DumpFile file = file(row, row);

    assertThat(Detection.of(file).header())
        .containsExactly("title", "authors", "old", "counts", "outlet", "none");
    assertThat(show(read(file)))
        .hasSize(2)
        .last()
        .isEqualTo(
            "2 {\"title\":\"Café\",\"authors\":[\"A\",null],\"old\":[\"B\"],\"counts\":{\"k\":2},"
                + "\"outlet\":{\"name\":\"C\",\"n\":[1,2]},\"none\":null}");
  }

  @Test
  void readsBytesWithoutATypeAsTextWhereTheyAre() throws IOException {
    Group row =
        row("required binary text", "required binary image", "required binary bad (STRING)");
    row.add("text", Binary.fromString("Café"));
    row.add("image", Binary.fromConstantByteArray(new byte[] {(byte) 0x89, 'P'}));
    row.add("bad", Binary.fromConstantByteArray(Readings.latin("caf\u00E9")));

    assertThat(show(read(file(row))))
        .containsExactly("1 {\"text\":\"Café\",\"image\":\"iVA=\",\"bad\":\"café\"} repaired");
  }
}
