package broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.warehouse.Snapshot;
import broadsheet.warehouse.Tables;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of many formats, as they are, in a zip archive, and in a compressed tar archive. */
@SparkTest
class MixedFolderTest {
  private static final Path FIXTURES = Path.of("src/test/resources/broadsheet/dumps");
  private static final List<String> FILES =
      List.of(
          "warc/crawl.warc.gz",
          "warc/damaged.warc",
          "arc/old.arc",
          "html/pier.html",
          "csv/table.csv",
          "tsv/table.tsv",
          "json/articles.json",
          "jsonl/a.jsonl",
          "parquet/articles.parquet",
          "reuters-sgml/reut.sgm",
          "text/story.txt");

  @Test
  void isReadInOneRun(SparkSession spark, @TempDir Path root) throws IOException {
    Path dumps = Files.createDirectories(root.resolve("dumps/plain"));
    for (String file : FILES) {
      Path to = dumps.resolve(file);
      Files.createDirectories(to.getParent());
      Files.copy(FIXTURES.resolve(file), to);
    }
    zip(root.resolve("dumps/all.zip"));
    tar(root.resolve("dumps/all.tar.gz"));

    Snapshot snapshot = Runs.ingest(spark, root.resolve("w"), root.resolve("dumps"));

    Map<String, String> found = new TreeMap<>();
    List<String> formats = new ArrayList<>();
    long records = 0;
    for (Row row : snapshot.rows(Tables.INPUTS).collectAsList()) {
      found.put(row.getAs("source_file"), row.getAs("format") + " " + row.getAs("n_records"));
      records += row.<Long>getAs("n_records");
      formats.add(row.getAs("format"));
    }
    assertThat(records).isEqualTo(snapshot.count(Tables.ARTICLES) + snapshot.count(Tables.REJECTS));
    assertThat(found).hasSize(3 * FILES.size());
    assertThat(formats.stream().distinct()).hasSizeGreaterThanOrEqualTo(10).doesNotContainNull();
    for (String file : FILES) {
      assertThat(found.get("dumps/all.zip/" + file))
          .as(file)
          .isNotNull()
          .isEqualTo(found.get("dumps/all.tar.gz/" + file))
          .isEqualTo(found.get("dumps/plain/" + file));
    }
  }

  private static void zip(Path file) throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (String each : FILES) {
        zip.putNextEntry(new ZipEntry(each));
        Files.copy(FIXTURES.resolve(each), zip);
        zip.closeEntry();
      }
    }
  }

  private static void tar(Path file) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file));
        var tar = new TarArchiveOutputStream(out)) {
      for (String each : FILES) {
        tar.putArchiveEntry(new TarArchiveEntry(FIXTURES.resolve(each), each));
        Files.copy(FIXTURES.resolve(each), tar);
        tar.closeArchiveEntry();
      }
    }
  }
}
