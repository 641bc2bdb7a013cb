package broadsheet;

import broadsheet.report.Changes;
import broadsheet.report.Summary;
import broadsheet.spark.TaskMeter;
import broadsheet.warehouse.Snapshot;
import broadsheet.warehouse.Warehouse;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;

/**
 * A job that makes tables, in a session of its own, and what people are told of it.
 *
 * @param root folder of the results
 */
record Job(Pipeline pipeline, String root, PrintStream out) {

  /** Makes the next version of the tables, and tells of it. */
  void publish() throws IOException {
    begin(
        (warehouse, ledger) -> {
          Optional<Snapshot> made = pipeline.run(warehouse, ledger, Clock.systemUTC());
          if (made.isEmpty()) {
            out.println("nothing new: the tables stay as they are");
          }
          made.flatMap(after -> warehouse.before(after).flatMap(b -> Changes.asked(b, after)))
              .ifPresent(changes -> changes.print(out));
          new Summary(warehouse, made.orElseGet(warehouse::published)).print(out);
        });
  }

  /** Tells which entities the next version would change, and makes none. */
  void rehearse() throws IOException {
    begin((warehouse, ledger) -> pipeline.rehearse(warehouse, ledger, out));
  }

  @FunctionalInterface
  private interface Work {
    void run(Warehouse warehouse, Ledger ledger);
  }

  private void begin(Work work) throws IOException {
    TaskMeter meter = new TaskMeter();
    Console console = new Console(out, Boolean.getBoolean("broadsheet.terminal"), meter);
    try (SparkSession spark = Session.begin(pipeline.job())) {
      spark.sparkContext().addSparkListener(meter);
      work.run(new Warehouse(spark, root), new Ledger(console, meter));
    }
  }
}
