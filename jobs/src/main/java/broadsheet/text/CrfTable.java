package broadsheet.text;

import java.util.Arrays;

/**
 * A map from up to three small numbers to a place: open addressing, no boxing. Not to be changed
 * once threads share it.
 */
final class CrfTable {
  /** Place of what is not there. */
  static final int NONE = -1;

  private static final int BITS = 21;

  private int size;
  private long[] slots = empty(16); // key, place, key, place…

  private static long[] empty(int slots) {
    long[] made = new long[2 * slots];
    Arrays.fill(made, NONE);
    return made;
  }

  /** Key of two numbers. */
  static long key(int a, int b) {
    return ((long) a << BITS) | b;
  }

  /** Key of three numbers. */
  static long key(int a, int b, int c) {
    return (key(a, b) << BITS) | c;
  }

  /** Whether keys can hold that number. */
  static boolean holds(int number) {
    return number >= 0 && number < 1 << BITS;
  }

  /** Place under no number, or {@link #NONE}. */
  int get() {
    return find(0);
  }

  /** Place under a number; a negative one, as any unknown value has, is not there. */
  int get(int a) {
    return a < 0 ? NONE : find(a);
  }

  /** Place under two numbers. */
  int get(int a, int b) {
    return (a | b) < 0 ? NONE : find(key(a, b));
  }

  /** Place under three numbers. */
  int get(int a, int b, int c) {
    return (a | b | c) < 0 ? NONE : find(key(a, b, c));
  }

  private int find(long key) {
    return (int) slots[slot(key) + 1];
  }

  void put(long key, int place) {
    if (4 * (size + 1) > slots.length) {
      grow();
    }
    int slot = slot(key);
    if (slots[slot] != key) {
      size++;
    }
    slots[slot] = key;
    slots[slot + 1] = place;
  }

  /** Where that key is, or belongs. */
  private int slot(long key) {
    long[] kept = slots;
    int mask = kept.length - 2;
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) << 1 & mask;
    while (kept[slot] != key && kept[slot] != NONE) {
      slot = (slot + 2) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] old = slots;
    slots = empty(old.length);
    for (int i = 0; i < old.length; i += 2) {
      if (old[i] != NONE) {
        int slot = slot(old[i]);
        slots[slot] = old[i];
        slots[slot + 1] = old[i + 1];
      }
    }
  }
}
