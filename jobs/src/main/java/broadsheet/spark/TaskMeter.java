package broadsheet.spark;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/**
 * Counts tasks and the CPU time they took, since the last {@link #reset}. For display and for the
 * cost of a run only: a lost executor makes Spark count a task twice.
 */
public final class TaskMeter extends SparkListener {
  private final AtomicInteger submitted = new AtomicInteger();
  private final AtomicInteger ended = new AtomicInteger();
  private final AtomicLong cpuNanos = new AtomicLong();

  /** Begins to count anew. */
  public void reset() {
    submitted.set(0);
    ended.set(0);
    cpuNanos.set(0);
  }

  /** Tasks ended of all tasks known so far, 0 to 1. */
  public double share() {
    int all = submitted.get();
    return all == 0 ? 0 : Math.min(1, (double) ended.get() / all);
  }

  /** CPU seconds of all tasks that ended. */
  public double coreSeconds() {
    return cpuNanos.get() / 1e9;
  }

  @Override
  public void onStageSubmitted(SparkListenerStageSubmitted stage) {
    submitted.addAndGet(stage.stageInfo().numTasks());
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd task) {
    ended.incrementAndGet();
    if (task.taskMetrics() != null) {
      cpuNanos.addAndGet(task.taskMetrics().executorCpuTime());
    }
  }
}
