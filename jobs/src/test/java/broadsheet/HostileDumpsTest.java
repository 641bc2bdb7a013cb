package broadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.model.Refused;
import broadsheet.warehouse.Snapshot;
import broadsheet.warehouse.Tables;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs over what people have in their folders beside articles. */
@SparkTest
class HostileDumpsTest {
  private static final String ARTICLE =
      "{\"title\": \"Harbour reopens\", \"date\": \"2024-03-02\", \"text\": \"The harbour of Lisbon"
          + " reopened on Saturday after the storm, the port authority said in a statement. Ferries"
          + " to Almada sailed again before noon, and fishermen queued for ice.\"}\n";

  @Test
  void becomeArticlesOrRejectsAndNothingIsLost(SparkSession spark, @TempDir Path root)
      throws IOException {
    Path dumps = Files.createDirectory(root.resolve("dumps"));
    write(dumps, "good.jsonl", ARTICLE.getBytes(UTF_8));
    write(dumps, "empty.jsonl", new byte[0]);
    write(
        dumps,
        "picture.json",
        new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
    byte[] packed = gzip(ARTICLE.replace("Lisbon", "Porto").repeat(50).getBytes(UTF_8));
    write(dumps, "cut.jsonl.gz", Arrays.copyOf(packed, packed.length - 20));
    write(dumps, "bytes.jsonl", invalidUtf8());
    write(dumps, "nul.jsonl", ARTICLE.replace("Lisbon", "Faro\\u0000").getBytes(UTF_8));
    write(dumps, "deep.jsonl", ("[".repeat(100_000) + "]".repeat(100_000) + "\n").getBytes(UTF_8));
    write(dumps, "broken.jsonl", "{\"title\": \"cut\n".getBytes(UTF_8));
    write(dumps, "no letters.txt", "1234 5678 -- 90\n\n11 22 33\n".getBytes(UTF_8));
    Files.createSymbolicLink(dumps.resolve("gone.jsonl"), root.resolve("nowhere"));
    try (OutputStream bomb =
        new GZIPOutputStream(Files.newOutputStream(dumps.resolve("bomb.gz")))) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 400; i++) {
        bomb.write(zeros);
      }
    }

    Snapshot snapshot = Runs.run(spark, root.resolve("w"), dumps).orElseThrow();

    Map<String, String> found = new TreeMap<>();
    long records = 0;
    for (Row row : snapshot.rows(Tables.INPUTS).collectAsList()) {
      found.put(
          row.<String>getAs("source_file").substring("dumps/".length()),
          row.getAs("n_articles") + " + " + row.getAs("n_rejects"));
      records += row.<Long>getAs("n_records");
    }
    assertThat(records).isEqualTo(snapshot.count(Tables.ARTICLES) + snapshot.count(Tables.REJECTS));
    assertThat(found)
        .containsEntry("good.jsonl", "1 + 0")
        .containsEntry("empty.jsonl", "0 + 1")
        .containsEntry("picture.json", "0 + 1")
        .containsEntry("bytes.jsonl", "1 + 0")
        .containsEntry("nul.jsonl", "1 + 0")
        .containsEntry("deep.jsonl", "0 + 1")
        .containsEntry("broken.jsonl", "0 + 1")
        .containsEntry("gone.jsonl", "0 + 1")
        .containsEntry("bomb.gz", "0 + 1")
        .containsEntry("no letters.txt", "1 + 0");
    assertThat(found).hasSize(11);
    assertThat(
            snapshot
                .rows(Tables.REJECTS)
                .where("source_file LIKE '%cut.jsonl.gz' AND reason = 'TRUNCATED'")
                .count())
        .isEqualTo(1);
    assertThat(
            snapshot
                .rows(Tables.ARTICLES)
                .where("array_contains(text_quality, 'not_utf8')")
                .count())
        .isEqualTo(1);
  }

  @Test
  void refuseAFolderWithoutFilesAndLeaveNothingBehind(SparkSession spark, @TempDir Path root)
      throws IOException {
    Path empty = Files.createDirectory(root.resolve("empty"));

    assertThatThrownBy(() -> Runs.run(spark, root.resolve("w"), empty))
        .isInstanceOf(Refused.class)
        .hasMessage("no files in " + empty + "; name a dump file, a folder or a pattern");
    assertThatThrownBy(() -> Runs.run(spark, root.resolve("w"), root.resolve("none.jsonl")))
        .isInstanceOf(Refused.class)
        .hasMessage("no such file: " + root.resolve("none.jsonl"));
    assertThat(root.resolve("w")).doesNotExist();
  }

  private static byte[] invalidUtf8() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(
        ARTICLE.replace("Lisbon", "Lagos").replace("statement", "caf\u0001").getBytes(UTF_8));
    byte[] all = bytes.toByteArray();
    for (int i = 0; i < all.length; i++) {
      all[i] = all[i] == 1 ? (byte) 0xE9 : all[i];
    }
    return all;
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  private static void write(Path folder, String name, byte[] content) throws IOException {
    Files.write(folder.resolve(name), content);
  }
}
