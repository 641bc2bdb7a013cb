package broadsheet;

import broadsheet.spark.Progress;
import broadsheet.spark.TaskMeter;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.LongSupplier;

/**
 * Shows the phases of a run: on a terminal one line that tells the share done and the time left,
 * elsewhere one plain line per phase.
 */
final class Console implements Progress {
  private final PrintStream out;
  private final boolean isTerminal;
  private final TaskMeter meter;

  Console(PrintStream out, boolean isTerminal, TaskMeter meter) {
    this.out = out;
    this.isTerminal = isTerminal;
    this.meter = meter;
  }

  @Override
  public long phase(String name, LongSupplier work) {
    long begun = System.nanoTime();
    long articles;
    Ticker ticker = isTerminal ? new Ticker(name, begun) : null;
    try {
      articles = work.getAsLong();
    } finally {
      if (ticker != null) {
        ticker.end();
      }
    }
    double seconds = (System.nanoTime() - begun) / 1e9;
    out.printf(
        Locale.ROOT,
        "%s%-10s %,9d articles %8.1f s %,9.0f articles/s%n",
        isTerminal ? "\r\033[K" : "",
        name,
        articles,
        seconds,
        articles / seconds);
    return articles;
  }

  /** Redraws the line of the phase at work twice a second. */
  private final class Ticker extends TimerTask {
    private final Timer timer = new Timer("progress", true);
    private final String name;
    private final long begun;
    private double shown;
    private boolean isOver;

    Ticker(String name, long begun) {
      this.name = name;
      this.begun = begun;
      timer.schedule(this, 0, 500);
    }

    @Override
    public synchronized void run() {
      if (isOver) {
        return;
      }
      // A phase learns of its later tasks as it goes: the share shown never falls.
      shown = Math.max(shown, meter.share());
      double seconds = (System.nanoTime() - begun) / 1e9;
      String left = "";
      if (shown > 0.99) {
        // All tasks known so far are done, and the phase is not: what is left is short.
        shown = 0.99;
        left = "finishing";
      } else if (shown > 0.03 && seconds > 2) {
        long rest = Math.round(seconds * (1 - shown) / shown);
        left = "%d:%02d left".formatted(rest / 60, rest % 60);
      }
      out.printf(Locale.ROOT, "\r\033[K%-10s %3.0f %%  %s", name, shown * 100, left);
      out.flush();
    }

    /** Nothing is drawn any more once this has returned. */
    synchronized void end() {
      isOver = true;
      timer.cancel();
    }
  }
}
