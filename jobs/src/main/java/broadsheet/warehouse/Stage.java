package broadsheet.warehouse;

import broadsheet.spark.Progress;
import java.util.List;
import java.util.Set;
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

  /** Its settings that tables hang on, as name=value. */
  default List<String> settings() {
    return List.of();
  }

  /**
   * Whether there is anything to do, now that the steps before are done.
   *
   * @param changed names of the resources and settings that differ from those of the last run
   */
  default boolean isDue(Draft draft, Set<String> changed) {
    return true;
  }
}
