package broadsheet.bench;

import java.util.List;

/** One way to find names, tokeniser included. Thread-safe. */
interface Contender {

  /** What it is, in a few words. */
  String name();

  /** Forgets what it has met, if it remembers words at all. */
  default void forget() {}

  /**
   * Reads texts to their end.
   *
   * @return what cannot be left out as unused
   */
  Work read(List<String> texts);

  /**
   * What came of a reading.
   *
   * @param tokens in all
   * @param names tokens or spans found to be names; only there so that no work is skipped
   */
  record Work(long tokens, long names) {
    Work plus(Work more) {
      return new Work(tokens + more.tokens, names + more.names);
    }
  }
}
