package broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.warehouse.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Same input, same rows: whatever the parallelism, the order, and the runs it took. */
@SparkTest
class SameRowsTest {

  /** The shared sample is made with two partitions. */
  @ParameterizedTest
  @ValueSource(ints = {1, 7})
  void areMadeAtAnyParallelismAndInAnyOrder(
      int partitions, Sample sample, SparkSession spark, @TempDir Path root) {
    SparkSession session = spark.newSession();
    session.conf().set("spark.sql.shuffle.partitions", partitions);
    session.conf().set("spark.sql.files.maxPartitionBytes", (4 << 20) / partitions);
    session.conf().set("spark.sql.files.openCostInBytes", (4 << 20) / partitions / 2);
    session.conf().set("spark.sql.adaptive.enabled", partitions == 1);
    List<Path> dumps = Sample.dumps();
    Collections.reverse(dumps);

    Snapshot snapshot =
        Runs.run(session, root.resolve("w"), dumps.toArray(Path[]::new)).orElseThrow();

    assertThat(Runs.contents(snapshot)).isEqualTo(Runs.contents(sample.snapshot()));
  }

  @Test
  void areMadeInSeveralRunsAsInOne(Sample sample, SparkSession spark, @TempDir Path root)
      throws IOException {
    List<Path> dumps = Sample.dumps();
    Path grown = root.resolve("grown");

    // The later half first: copies in the earlier half then take the place of those kept so far.
    int half = dumps.size() / 2;
    Runs.run(spark, grown, dumps.subList(half, dumps.size()).toArray(Path[]::new));
    Snapshot second =
        Runs.run(spark, grown, dumps.subList(0, half).toArray(Path[]::new)).orElseThrow();

    assertThat(Runs.contents(second)).isEqualTo(Runs.contents(sample.snapshot()));
    assertThat(second.number()).isEqualTo(2);

    assertThat(Runs.run(spark, grown, dumps.toArray(Path[]::new)))
        .as("the same dumps again")
        .isEmpty();
    assertThat(Files.readSymbolicLink(grown.resolve("current"))).hasFileName("2");
  }
}
