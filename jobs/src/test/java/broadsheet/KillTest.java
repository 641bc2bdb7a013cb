package broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.warehouse.Snapshot;
import broadsheet.warehouse.Tables;
import broadsheet.warehouse.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run killed at any moment leaves the old tables whole, and the next run succeeds. */
@SparkTest
class KillTest {
  private static final Path SAMPLE = Path.of("../data/sample");
  private static final String FIRST = "crawl/northfieldtribune.json";
  private static final String SECOND = "archive/capital-ledger-2023.csv";
  private static final int HALTED = 86;

  /** A warehouse of the first dump, the contents of it, and of one of both dumps. */
  @TempDir private static Path shared;

  private static Map<String, String> old;
  private static Map<String, String> whole;

  @BeforeAll
  static void runUnharmed(SparkSession spark) {
    Path first = SAMPLE.resolve(FIRST);
    old = Runs.contents(Runs.run(spark, shared.resolve("first"), first).orElseThrow());
    whole =
        Runs.contents(
            Runs.run(spark, shared.resolve("both"), first, SAMPLE.resolve(SECOND)).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract", "aggregate", "swap"})
  void leavesTheOldTablesWhole(String moment, SparkSession spark, @TempDir Path root)
      throws Exception {
    Path warehouse = root.resolve("w");
    copy(shared.resolve("first"), warehouse);
    Path log = root.resolve("log");

    assertThat(halted(moment, warehouse, log)).as(() -> lastOf(log)).isEqualTo(HALTED);

    Snapshot current = new Warehouse(spark, warehouse.toString()).published();
    assertThat(Runs.contents(current)).as("after the kill").isEqualTo(old);
    current.view(Tables.ALL);
    assertThat(spark.sql("SELECT count(*) FROM mentions").first().getLong(0)).isPositive();

    Snapshot next =
        Runs.run(spark, warehouse, SAMPLE.resolve(FIRST), SAMPLE.resolve(SECOND)).orElseThrow();
    assertThat(Runs.contents(next)).isEqualTo(whole);
    assertThat(warehouse.resolve(".staging")).doesNotExist();
  }

  /** Copies a folder with its links as they are. */
  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Files.copy(path, to.resolve(from.relativize(path)), LinkOption.NOFOLLOW_LINKS);
      }
    }
  }

  /** Runs over the second dump in another process that halts itself; its exit code. */
  private static int halted(String moment, Path warehouse, Path log)
      throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> opens =
        Stream.of("lang", "lang.invoke", "io", "net", "nio", "util", "util.concurrent")
            .map(name -> "--add-opens=java.base/java." + name + "=ALL-UNNAMED")
            .toList();
    List<String> command =
        Stream.of(
                Stream.of(
                    java,
                    "-Xmx2g",
                    "-XX:TieredStopAtLevel=1",
                    // The default beside one compiler, 48 MB, is too little for a run's queries.
                    "-XX:ReservedCodeCacheSize=240m",
                    "-Duser.timezone=UTC"),
                opens.stream(),
                Stream.of(
                    "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                    "--add-opens=java.base/sun.util.calendar=ALL-UNNAMED",
                    "-cp",
                    classes,
                    HaltingRun.class.getName(),
                    moment,
                    warehouse.toString(),
                    SAMPLE.resolve(SECOND).toString()))
            .flatMap(words -> words)
            .toList();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("ends").isTrue();
    return process.exitValue();
  }

  private static String lastOf(Path log) {
    try {
      String all = Files.readString(log);
      return all.substring(Math.max(0, all.length() - 4_000));
    } catch (IOException e) {
      return log + ": " + e;
    }
  }

  /** A run that halts its JVM: after a task of a phase, or between the move and the swap. */
  static final class HaltingRun {
    private HaltingRun() {}

    public static void main(String[] args) {
      SparkSession spark =
          SparkSession.builder()
              .config(Session.conf().setMaster("local[2]").setAppName("halt"))
              .getOrCreate();
      Runs.run(
          spark,
          Path.of(args[1]),
          UserFiles.NONE,
          (phase, work) -> haltIn(args[0], phase, work, spark),
          Path.of(args[2]));
    }

    private static long haltIn(String moment, String phase, LongSupplier work, SparkSession spark) {
      if (moment.equals(phase)) {
        spark.sparkContext().addSparkListener(new HaltAfterATask());
      }
      long articles = work.getAsLong();
      if (moment.equals("swap") && phase.equals("assemble")) {
        Runtime.getRuntime().halt(HALTED);
      }
      return articles;
    }
  }

  /** No shutdown hook runs, nothing is closed: as near to kill -9 as a JVM does to itself. */
  static final class HaltAfterATask extends SparkListener {
    @Override
    public void onTaskEnd(SparkListenerTaskEnd task) {
      Runtime.getRuntime().halt(HALTED);
    }
  }
}
