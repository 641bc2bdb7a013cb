package broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.warehouse.Snapshot;
import broadsheet.warehouse.Tables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One run over dumps of every format. */
@SparkTest
class EveryFormatTest {
  private static final Path FIXTURES = Path.of("src/test/resources/broadsheet/dumps");
  private static final String EXPECTED = "expected.csv";

  @Test
  void readsThemAllAndLosesNothing(SparkSession spark, @TempDir Path root) throws IOException {
    long expected = copy(root.resolve("dumps"));

    Snapshot snapshot = Runs.ingest(spark, root.resolve("w"), root.resolve("dumps"));

    long found = 0;
    for (Row input : snapshot.rows(Tables.INPUTS).collectAsList()) {
      long records = input.getAs("n_records");
      assertThat(records)
          .isEqualTo(input.<Long>getAs("n_articles") + input.<Long>getAs("n_rejects"));
      found += records;
    }
    assertThat(found).isEqualTo(expected);
    snapshot.view();
    assertThat(
            spark
                .sql("SELECT count(DISTINCT article_id) - count(*) FROM articles")
                .as(Encoders.LONG())
                .first())
        .as("articles that stand there twice")
        .isZero();
    assertThat(snapshot.rows(Tables.ARTICLES).select("format").distinct().count())
        .isGreaterThan(40);
  }

  @Test
  void keepsAllPapersOfATextWhenTheFileComesTwice(SparkSession spark, @TempDir Path root)
      throws IOException {
    Path first = Files.createDirectory(root.resolve("a"));
    Path second = Files.createDirectory(root.resolve("b"));
    String name = "1951_data_clean.json";
    Files.copy(FIXTURES.resolve("newswire").resolve(name), first.resolve(name));
    Files.copy(FIXTURES.resolve("newswire").resolve(name), second.resolve("again.json"));

    Snapshot snapshot = Runs.ingest(spark, root.resolve("w"), first, second);

    assertThat(snapshot.count(Tables.ARTICLES)).isEqualTo(5);
    assertThat(snapshot.rows(Tables.REJECTS).where("reason = 'REPEATED'").count()).isEqualTo(5);
  }

  /** Copies the fixtures; gives the number of their records. */
  private static long copy(Path dumps) throws IOException {
    long records = 0;
    List<Path> files;
    try (Stream<Path> all = Files.walk(FIXTURES)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      Path to = dumps.resolve(FIXTURES.relativize(file).toString());
      Files.createDirectories(to.getParent());
      if (!file.endsWith(EXPECTED)) {
        Files.copy(file, to);
        continue;
      }
      try (CSVParser lines = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
        records += lines.getRecords().size() - 1;
      }
    }
    return records;
  }
}
