package broadsheet;

import broadsheet.model.Run;
import broadsheet.spark.Progress;
import broadsheet.spark.TaskMeter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/** Keeps what each phase cost, for the {@code runs} table. */
final class Ledger implements Progress {
  private final Progress display;
  private final TaskMeter meter;
  private final List<Run.Phase> phases = new ArrayList<>();

  Ledger(Progress display, TaskMeter meter) {
    this.display = display;
    this.meter = meter;
  }

  /** The phases that have ended. */
  List<Run.Phase> phases() {
    return List.copyOf(phases);
  }

  @Override
  public long phase(String name, LongSupplier work) {
    meter.reset();
    return display.phase(
        name,
        () -> {
          long begun = System.nanoTime();
          long articles = work.getAsLong();
          double seconds = (System.nanoTime() - begun) / 1e9;
          double core = meter.coreSeconds();
          Double rate = core > 0 ? Math.rint(articles / core * 3600) : null;
          phases.add(new Run.Phase(name, articles, seconds, core, rate));
          return articles;
        });
  }
}
