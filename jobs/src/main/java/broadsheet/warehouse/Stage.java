package broadsheet.warehouse;

import broadsheet.spark.Progress;
import org.apache.spark.sql.SparkSession;

/** One batch step: reads tables of the draft, writes tables of the draft. A record of settings. */
@FunctionalInterface
public interface Stage {
  void run(Draft draft, Progress progress);

  /**
   * Looks for what would make the step impossible, before anything is written.
   *
   * @throws broadsheet.model.Refused if it is impossible
   */
  default void check(SparkSession spark) {}

  /** Whether it works from tables alone: with the same tables and lists there is nothing to do. */
  default boolean isDerived() {
    return false;
  }
}
