package broadsheet.warehouse;

import broadsheet.spark.Progress;

/** One batch step: reads tables of the draft, writes tables of the draft. A record of settings. */
@FunctionalInterface
public interface Stage {
  void run(Draft draft, Progress progress);

  /** Whether it works from tables alone: with the same tables and lists there is nothing to do. */
  default boolean isDerived() {
    return false;
  }
}
