package broadsheet.aggregate;

import java.util.Arrays;

/**
 * What happens between two of the entities of an article, each time with a note of {@value
 * #NOTE_BITS} bits: noted in any order, read in the order of pairs.
 */
final class PairEvents {
  private static final int NOTE_BITS = 4;
  private static final int INDEX_BITS = 28;
  private long[] events = new long[32];
  private int size;
  private int at;

  /** Notes an event between the entities of two places in the order of the article's entities. */
  void add(int one, int other, int note) {
    if (size == events.length) {
      events = Arrays.copyOf(events, 2 * size);
    }
    events[size++] = key(Math.min(one, other), Math.max(one, other)) | note;
  }

  void sort() {
    Arrays.sort(events, 0, size);
  }

  /** Whether the next event is between these two; pairs must be asked for in order. */
  boolean hasNext(int first, int second) {
    return at < size && events[at] >> NOTE_BITS == key(first, second) >> NOTE_BITS;
  }

  /** The note of the next event. */
  int next() {
    return (int) events[at++] & ((1 << NOTE_BITS) - 1);
  }

  private static long key(int first, int second) {
    return ((long) first << INDEX_BITS | second) << NOTE_BITS;
  }
}
