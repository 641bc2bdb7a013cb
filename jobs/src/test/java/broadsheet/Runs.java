package broadsheet;

import broadsheet.aggregate.Aggregate;
import broadsheet.aggregate.Samples;
import broadsheet.aggregate.WriteAccuracy;
import broadsheet.extract.Confidence;
import broadsheet.extract.Extract;
import broadsheet.ingest.Ingest;
import broadsheet.resolve.CompareNames;
import broadsheet.resolve.Resolve;
import broadsheet.spark.Progress;
import broadsheet.spark.TaskMeter;
import broadsheet.stories.FindCopies;
import broadsheet.warehouse.Snapshot;
import broadsheet.warehouse.Table;
import broadsheet.warehouse.Tables;
import broadsheet.warehouse.Warehouse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;

/** Whole runs, as {@code broadsheet run} makes them. */
final class Runs {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2025-01-01T12:00:00Z"), ZoneOffset.UTC);

  private Runs() {}

  static Optional<Snapshot> run(SparkSession spark, Path warehouse, Path... dumps) {
    return run(spark, warehouse, UserFiles.NONE, (name, work) -> work.getAsLong(), dumps);
  }

  static Optional<Snapshot> run(
      SparkSession spark, Path warehouse, UserFiles user, Progress progress, Path... dumps) {
    List<String> words = List.of(dumps).stream().map(Path::toString).toList();
    return new Pipeline(
            "run",
            "test",
            user.resources(),
            List.of(
                new Ingest(words, user.fieldMap(), user.outletFile()),
                new Extract(user.reading(Confidence.LEFT_OUT)),
                new FindCopies(),
                new CompareNames(),
                new Resolve(user.entityLists()),
                new Aggregate(Aggregate.PAIRS_FROM),
                new WriteAccuracy(Samples.builtIn())))
        .run(
            new Warehouse(spark, warehouse.toString()),
            new Ledger(progress, new TaskMeter()),
            NOON);
  }

  /** The ingest stage alone. */
  static Snapshot ingest(SparkSession spark, Path warehouse, Path... dumps) {
    List<String> words = List.of(dumps).stream().map(Path::toString).toList();
    UserFiles user = UserFiles.NONE;
    return new Pipeline(
            "ingest",
            "test",
            user.resources(),
            List.of(new Ingest(words, user.fieldMap(), user.outletFile())))
        .run(
            new Warehouse(spark, warehouse.toString()),
            new Ledger((name, work) -> work.getAsLong(), new TaskMeter()),
            NOON)
        .orElseThrow();
  }

  /** Number and hash of the rows of every table that holds no clock times. */
  static Map<String, String> contents(Snapshot snapshot) {
    Map<String, String> contents = new TreeMap<>();
    for (Table<?> table : Tables.ALL) {
      if (!table.equals(Tables.RUNS)) {
        contents.put(table.name(), snapshot.count(table) + " rows, " + snapshot.hash(table));
      }
    }
    return contents;
  }
}
