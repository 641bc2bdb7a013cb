package broadsheet.dumps;

import static broadsheet.dumps.Readings.bytes;
import static broadsheet.dumps.Readings.file;
import static broadsheet.dumps.Readings.first;
import static broadsheet.dumps.Readings.gzip;
import static broadsheet.dumps.Readings.latin;
import static broadsheet.dumps.Readings.read;
import static broadsheet.dumps.Readings.repeated;
import static broadsheet.dumps.Readings.show;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.dumps.files.DumpFile;
import broadsheet.dumps.records.RawRecord;
import broadsheet.model.Reject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is in a file, there is an answer, and soon. */
@Timeout(120)
class HostileInputTest {
  @TempDir private Path folder;

  private DumpFile onDisk(String name, byte[] content) throws IOException {
    Path path = Files.write(folder.resolve(name), content);
    return DumpFile.of(name, new org.apache.hadoop.fs.Path(path.toUri()), new Configuration());
  }

  @Test
  void anEmptyFileOnDisk() throws IOException {
    assertThat(show(read(onDisk("empty.csv", new byte[0]))))
        .containsExactly("0 EMPTY: the file is empty");
  }

  @Test
  void aFileThatIsNotThere() {
    var path = new org.apache.hadoop.fs.Path(folder.resolve("none.csv").toUri());

    assertThat(show(read(DumpFile.of("none.csv", path, new Configuration()))))
        .singleElement()
        .asString()
        .startsWith("0 UNREADABLE: ")
        .contains("none.csv");
  }

  @Test
  void aBinaryFileNamedJson() throws IOException {
    byte[] image = latin("\u0089PNG\r\n\u001A\n\0\0\0\rIHDR\0\0\1\0");

    assertThat(show(read(onDisk("article.json", image))))
        .containsExactly("0 UNKNOWN_FORMAT: looks like a PNG image");
  }

  @Test
  void fileNamesWithColonsBlanksAndOtherLetters() throws IOException {
    assertThat(show(read(onDisk("Zeitung 10:50 – März.txt", bytes("Ein Satz.\r\nNoch einer.")))))
        .containsExactly("1 {\"text\":\"Ein Satz.\\nNoch einer.\"}");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 8, 60, 500})
  void aTruncatedGzipGivesItsWholeRecords(int missing) {
    byte[] packed = gzip(lines(1000));

    List<RawRecord> records = read(first(packed, packed.length - missing));

    assertThat(records.size()).isBetween(2, 1001);
    assertThat(records.subList(0, records.size() - 1)).allMatch(RawRecord.Fields.class::isInstance);
    assertThat(records.get(records.size() - 1))
        .isInstanceOfSatisfying(
            RawRecord.Broken.class,
            broken -> {
              assertThat(broken.reason()).isEqualTo(Reject.Reason.TRUNCATED);
              assertThat(broken.position()).isEqualTo(records.size());
            });
  }

  @Test
  void aCorruptGzipGivesWhatStandsBeforeTheFault() {
    byte[] packed = gzip(lines(20_000));
    packed[packed.length / 2] ^= 0x55;
    packed[packed.length / 2 + 1] ^= 0x55;

    List<RawRecord> records = read(packed);

    assertThat(records.size()).isGreaterThan(1000);
    assertThat(records.get(records.size() - 1)).isInstanceOf(RawRecord.Broken.class);
  }

  @Test
  void aDiskErrorInTheMiddle() {
    DumpFile file =
        file(
            () ->
                new SequenceInputStream(
                    new ByteArrayInputStream(lines(100_000)), Readings.failing("disk on fire")));

    List<RawRecord> records = read(file);

    assertThat(records).hasSize(100_001);
    assertThat(show(records).get(100_000))
        .isEqualTo("100001 UNREADABLE: disk on fire; nothing after this could be read");
  }

  @Test
  void oneLineOf200Megabytes() {
    DumpFile file =
        file(
            () ->
                new SequenceInputStream(
                    Collections.enumeration(
                        List.of(
                            new ByteArrayInputStream(bytes("{\"title\":\"A\",\"text\":\"")),
                            repeated("Word after word. ", 200_000_000),
                            new ByteArrayInputStream(bytes("\"}\n{\"title\":\"B\"}"))))));

    int[] lengths = {0, 0};
    try (var reader = DumpReader.of(file, Detection.of(file))) {
      for (int i = 0; reader.hasNext(); i++) {
        lengths[i] = ((RawRecord.Fields) reader.next()).values().path("text").asText().length();
      }
    }

    assertThat(lengths).containsExactly(200_000_000, 0);
  }

  @Test
  void aLineTooLongIsPassedOver() {
    DumpFile file =
        file(
            () ->
                new SequenceInputStream(
                    Collections.enumeration(
                        List.of(
                            new ByteArrayInputStream(bytes("{\"title\":\"A\"}\n{\"text\":  ")),
                            repeated(" ", 3_000_000_000L),
                            new ByteArrayInputStream(bytes("\n{\"title\":\"B\"}"))))));

    assertThat(show(read(file)))
        .containsExactly(
            "1 {\"title\":\"A\"}",
            "2 TOO_LARGE: a line of more than 268435456 characters",
            "3 {\"title\":\"B\"}");
  }

  @Test
  void endlessTextWithoutALineEnd() {
    assertThat(show(read(file(() -> repeated("word ", 3_000_000_000L)))))
        .containsExactly(
            "1 TOO_LARGE: a text of more than 268435456 characters; nothing after this could be"
                + " read");
  }

  @Test
  void aCsvRowTooLongIsPassedOver() {
    DumpFile file =
        file(
            () ->
                new SequenceInputStream(
                    Collections.enumeration(
                        List.of(
                            new ByteArrayInputStream(bytes("title,text\nA,b\nB,\"")),
                            repeated("word ", 100_000_000L),
                            new ByteArrayInputStream(bytes("\nC,d\n"))))));

    assertThat(show(read(file)))
        .containsExactly(
            "1 {\"title\":\"A\",\"text\":\"b\"}",
            "2 TOO_LARGE: a row of more than 67108864 characters",
            "3 {\"title\":\"C\",\"text\":\"d\"}");
  }

  @Test
  void aNestOf100000Levels() {
    String deep = "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

    assertThat(show(read("{\"a\":1}\n" + deep + "\n{\"a\":2}\n")))
        .satisfiesExactly(
            one -> assertThat(one).isEqualTo("1 {\"a\":1}"),
            two -> assertThat(two).startsWith("2 TOO_LARGE: ").contains("nesting depth"),
            three -> assertThat(three).isEqualTo("3 {\"a\":2}"));
    assertThat(show(read("[" + deep + "]")).get(0)).startsWith("1 TOO_LARGE: ");
  }

  @Test
  void aRecordOfMillionsOfValues() {
    assertThat(show(read("{\"a\":[" + "{},".repeat(3_000_000) + "1]}\n{\"a\":1}")))
        .containsExactly("1 TOO_LARGE: more than 2000000 values in one record", "2 {\"a\":1}");
  }

  @Test
  void aGzipBomb() throws IOException {
    for (String unit : List.of(" ", "a")) {
      Path bomb = folder.resolve("bomb.gz");
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb), 1 << 16)) {
        out.write(bytes("{\"text\":\"first\"}\n"));
        repeated(unit, 200_000_000L).transferTo(out);
      }
      var path = new org.apache.hadoop.fs.Path(bomb.toUri());
      DumpFile file = DumpFile.of("bomb.gz", path, new Configuration());

      RawRecord last = null;
      try (var reader = DumpReader.of(file, Detection.of(file))) {
        while (reader.hasNext()) {
          last = reader.next();
        }
      }

      assertThat(last)
          .isInstanceOfSatisfying(
              RawRecord.Broken.class,
              broken -> assertThat(broken.reason()).isEqualTo(Reject.Reason.TOO_LARGE));
    }
  }

  @Test
  void nulsOnly() {
    assertThat(show(read(new byte[5000])))
        .containsExactly("0 UNKNOWN_FORMAT: looks like binary data");
  }

  @Test
  void nulsWithinText() {
    assertThat(show(read("A headline\n\nThe text\0 of an article, and so on, goes on and on.")))
        .containsExactly(
            "1 {\"text\":\"A headline\\n\\nThe text of an article, and so on, goes on and on.\"}");
  }

  @Test
  void aCsvFieldOf2Megabytes() {
    String text = "Words, and \"\"quotes\"\",\n".repeat(100_000);

    assertThat(read("title,text\nA,\"" + text + "\"\nB,c\n"))
        .hasSize(2)
        .first()
        .isInstanceOfSatisfying(
            RawRecord.Fields.class,
            row ->
                assertThat(row.values().get("text").asText())
                    .isEqualTo(text.replace("\"\"", "\"")));
  }

  @Test
  void aMillionLinesThatEachOpenAQuote() {
    DumpFile file =
        file(
            () ->
                new SequenceInputStream(
                    new ByteArrayInputStream(bytes("title,text\n")),
                    repeated("A,\"b\n", 5_000_000L)));

    assertThat(show(read(file)))
        .isNotEmpty()
        .allMatch(line -> line.contains("MALFORMED") || line.contains("TRUNCATED"));
  }

  @Test
  void brokenParquet() throws IOException {
    assertThat(show(read(onDisk("a.parquet", latin("PAR1" + "x".repeat(100))))).get(0))
        .startsWith("0 UNREADABLE: broken Parquet footer");
    assertThat(show(read(onDisk("b.parquet", latin("PAR1" + "x".repeat(100) + "PAR1")))).get(0))
        .startsWith("0 UNREADABLE: broken Parquet footer");
    assertThat(show(read(onDisk("c.parquet", latin("PAR1")))).get(0)).startsWith("0 UNREADABLE: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{\"a\":\"b\"}\n",
        "[{\"a\":",
        "title,text\nA,\"b\"\n",
        "<REUTERS NEWID=\"1\"><TEXT>a</TEXT></REUTERS>\n",
        "\u001F\u008B\b\0\0\0\0\0\0\u0003",
        "BZh91AY&SY",
        "(\u00B5/\u00FD",
        "\u00FD7zXZ\0",
        "PAR1",
        "\u00FF\u00FE",
      })
  void randomBytesNeverThrow(String start) throws IOException {
    var random = new Random(start.hashCode());
    for (int round = 0; round < 300; round++) {
      byte[] bytes = new byte[start.length() + random.nextInt(2000)];
      random.nextBytes(bytes);
      if (round % 2 == 0) {
        for (int i = 0; i < bytes.length; i++) {
          bytes[i] = (byte) "{}[]\",:\n\r\\a1 <>/\u00E9".charAt((bytes[i] & 0xFF) % 17);
        }
      }
      System.arraycopy(latin(start), 0, bytes, 0, start.length());

      List<RawRecord> records = start.equals("PAR1") ? read(onDisk("random", bytes)) : read(bytes);

      assertThat(records).isNotEmpty().doesNotContainNull();
    }
  }

  @Test
  void damagedFilesNeverThrow() throws IOException {
    var random = new Random(3);
    for (byte[] whole : List.of(lines(200), gzip(lines(200)), bytes(table(200)))) {
      for (int round = 0; round < 300; round++) {
        byte[] damaged = whole.clone();
        for (int i = 0; i < 1 + random.nextInt(10); i++) {
          damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }

        assertThat(read(damaged)).isNotEmpty();
      }
    }
  }

  private static byte[] lines(int count) {
    var random = new Random(count);
    var lines = new StringBuilder();
    for (int i = 1; i <= count; i++) {
      lines.append("{\"id\":%d,\"text\":\"%x\"}\n".formatted(i, random.nextLong()));
    }
    return bytes(lines.toString());
  }

  private static String table(int count) {
    var rows = new StringBuilder("id,title,text\n");
    for (int i = 1; i <= count; i++) {
      rows.append(i).append(",\"A, B\",\"He said \"\"no\"\",\nand left\"\n");
    }
    return rows.toString();
  }
}
