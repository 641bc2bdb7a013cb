package broadsheet.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads that read at the same time, each its share of the texts. */
final class Crew implements AutoCloseable {
  private final ExecutorService threads;
  private final int size;

  Crew(int size) {
    this.size = size;
    threads = Executors.newFixedThreadPool(size);
  }

  /**
   * What a reading took.
   *
   * @param work what was done
   * @param cpuNanos processor time of the reading threads; that of the collector and compiler is
   *     not in it
   */
  record Reading(Contender.Work work, long cpuNanos) {
    Reading plus(Reading more) {
      return new Reading(work.plus(more.work), cpuNanos + more.cpuNanos);
    }
  }

  /** Lets the contender read all texts once. */
  Reading read(Contender contender, List<String> texts) {
    List<Callable<Reading>> shares = new ArrayList<>();
    for (int thread = 0; thread < size; thread++) {
      List<String> share = new ArrayList<>();
      for (int i = thread; i < texts.size(); i += size) {
        share.add(texts.get(i));
      }
      shares.add(() -> timed(contender, share));
    }
    try {
      Reading all = new Reading(new Contender.Work(0, 0), 0);
      for (Future<Reading> share : threads.invokeAll(shares)) {
        all = all.plus(share.get());
      }
      return all;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(contender.name() + " failed", e.getCause());
    }
  }

  private static Reading timed(Contender contender, List<String> texts) {
    var clock = ManagementFactory.getThreadMXBean();
    long before = clock.getCurrentThreadCpuTime();
    Contender.Work work = contender.read(texts);
    return new Reading(work, clock.getCurrentThreadCpuTime() - before);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
