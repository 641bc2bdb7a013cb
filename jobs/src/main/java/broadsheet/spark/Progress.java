package broadsheet.spark;

import java.util.function.LongSupplier;

/** Is told of every phase of a run; shows it, times it, or, in a test, ends the process in it. */
@FunctionalInterface
public interface Progress {

  /**
   * Runs one phase.
   *
   * @param name one word, such as extract
   * @param work does the phase and returns how many articles it handled
   * @return that number
   */
  long phase(String name, LongSupplier work);
}
