package broadsheet.text;

/**
 * A map from up to three small numbers to a place: open addressing, key and place in one 64-bit
 * number, so that a look costs one touch of memory. Not to be changed once threads share it.
 */
final class CrfTable {
  /** Place of what is not there. */
  static final int NONE = -1;

  private static final int PLACE_BITS = 22;
  private static final int HALF_BITS = 21;
  private static final int THIRD_BITS = 14;
  private static final long PLACES = (1L << PLACE_BITS) - 1;

  private int size;
  private long[] slots = new long[16]; // key, then place + 1; 0 if empty

  /**
   * Puts a place under one to three numbers.
   *
   * @throws IllegalArgumentException if the place or a number is too large to be held
   */
  void put(int place, int... numbers) {
    int bits = numbers.length > 2 ? THIRD_BITS : HALF_BITS;
    long key = 0;
    for (int number : numbers) {
      key = (key << bits) | number;
      if (number < 0 || number >= 1 << bits) {
        throw new IllegalArgumentException("number too large: " + number);
      }
    }
    if (place < 0 || place >= PLACES) {
      throw new IllegalArgumentException("place too large: " + place);
    }
    if (2 * (size + 1) > slots.length) {
      grow();
    }
    int slot = slot(slots, key);
    size += slots[slot] == 0 ? 1 : 0;
    slots[slot] = (key << PLACE_BITS) | (place + 1);
  }

  /** Place under a number, or {@link #NONE}; a negative one, as any unknown value has, has none. */
  int get(int a) {
    return a < 0 ? NONE : find(a);
  }

  /** Place under two numbers. */
  int get(int a, int b) {
    return (a | b) < 0 ? NONE : find(((long) a << HALF_BITS) | b);
  }

  /** Place under three numbers. */
  int get(int a, int b, int c) {
    return (a | b | c) < 0 ? NONE : find(((((long) a << THIRD_BITS) | b) << THIRD_BITS) | c);
  }

  private int find(long key) {
    return (int) (slots[slot(slots, key)] & PLACES) - 1;
  }

  /** Where that key is, or belongs. */
  private static int slot(long[] slots, long key) {
    int mask = slots.length - 1;
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
    while (slots[slot] != 0 && slots[slot] >>> PLACE_BITS != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] more = new long[2 * slots.length];
    for (long kept : slots) {
      if (kept != 0) {
        more[slot(more, kept >>> PLACE_BITS)] = kept;
      }
    }
    slots = more;
  }
}
