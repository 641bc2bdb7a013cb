package broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.warehouse.Snapshot;
import broadsheet.warehouse.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Same input, same rows: whatever the parallelism, the order, and the runs it took. */
@SparkTest
class SameRowsTest {
  private static final Path SAMPLE = Path.of("../data/sample");

  @Test
  void areMadeAtAnyParallelismAndInAnyOrder(SparkSession spark, @TempDir Path root)
      throws IOException {
    List<Path> files = dumps();
    Map<String, String> expected = null;
    for (int partitions : new int[] {1, 2, 7}) {
      SparkSession session = spark.newSession();
      session.conf().set("spark.sql.shuffle.partitions", partitions);
      session.conf().set("spark.sql.files.maxPartitionBytes", (2 << 20) / partitions);
      session.conf().set("spark.sql.files.openCostInBytes", (2 << 20) / partitions / 2);
      session.conf().set("spark.sql.adaptive.enabled", partitions != 7);
      Collections.rotate(files, 1);
      Snapshot snapshot =
          Runs.run(session, root.resolve("w" + partitions), files.toArray(Path[]::new))
              .orElseThrow();
      Map<String, String> contents = Runs.contents(snapshot);
      expected = expected == null ? contents : expected;
      assertThat(contents).as(partitions + " partitions").isEqualTo(expected);
    }
  }

  @Test
  void areMadeInSeveralRunsAsInOne(SparkSession spark, @TempDir Path root) throws IOException {
    List<Path> files = dumps();
    Path one = root.resolve("one");
    Path grown = root.resolve("grown");
    Snapshot whole = Runs.run(spark, one, files.toArray(Path[]::new)).orElseThrow();

    // The later half first: copies in the earlier half then take the place of those kept so far.
    int half = files.size() / 2;
    Runs.run(spark, grown, files.subList(half, files.size()).toArray(Path[]::new));
    Snapshot second =
        Runs.run(spark, grown, files.subList(0, half).toArray(Path[]::new)).orElseThrow();

    assertThat(Runs.contents(second)).isEqualTo(Runs.contents(whole));
    assertThat(second.number()).isEqualTo(2);

    assertThat(Runs.run(spark, grown, files.toArray(Path[]::new)))
        .as("the same dumps again")
        .isEmpty();
    assertThat(Files.readSymbolicLink(grown.resolve("current"))).hasFileName("2");
  }

  @Test
  void accountForEveryRecord(SparkSession spark, @TempDir Path root) {
    Snapshot snapshot = Runs.run(spark, root.resolve("w"), SAMPLE).orElseThrow();

    long records = snapshot.rows(Tables.INPUTS).agg(Map.of("n_records", "sum")).first().getLong(0);
    assertThat(snapshot.count(Tables.ARTICLES) + snapshot.count(Tables.REJECTS)).isEqualTo(records);
    assertThat(snapshot.rows(Tables.INPUTS).where("n_records <> n_articles + n_rejects").count())
        .isZero();
  }

  /** The folders of the sample and the files of one of them. */
  private static List<Path> dumps() throws IOException {
    try (Stream<Path> folders = Files.list(SAMPLE);
        Stream<Path> crawl = Files.list(SAMPLE.resolve("crawl"))) {
      return new ArrayList<>(
          Stream.concat(folders.filter(f -> !f.endsWith("crawl")), crawl).sorted().toList());
    }
  }
}
