package broadsheet.text;

/**
 * A map from three numbers to scores, for one thread: open addressing, no boxing, whole keys
 * compared. It starts anew when full.
 */
final class CrfScores {
  private static final int FIRST_SLOTS = 1 << 10;

  private final int most;
  private int size;
  private long[] keys = new long[3 * FIRST_SLOTS];
  private double[][] values = new double[FIRST_SLOTS][];

  /**
   * An empty map.
   *
   * @param most entries to hold
   */
  CrfScores(int most) {
    this.most = most;
  }

  /** Scores under that key; null if there are none. */
  double[] get(long a, long b, long c) {
    return values[slot(a, b, c)];
  }

  /** Puts scores under that key, and hands them back. */
  double[] put(long a, long b, long c, double[] scores) {
    if (size >= most) {
      size = 0;
      keys = new long[3 * FIRST_SLOTS];
      values = new double[FIRST_SLOTS][];
    } else if (2 * size >= values.length) {
      grow();
    }
    int slot = slot(a, b, c);
    if (values[slot] == null) {
      size++;
    }
    keys[3 * slot] = a;
    keys[3 * slot + 1] = b;
    keys[3 * slot + 2] = c;
    values[slot] = scores;
    return scores;
  }

  /** Where that key is, or belongs. */
  private int slot(long a, long b, long c) {
    int mask = values.length - 1;
    int slot = hash(a, b, c) & mask;
    while (values[slot] != null
        && (keys[3 * slot] != a || keys[3 * slot + 1] != b || keys[3 * slot + 2] != c)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static int hash(long a, long b, long c) {
    long mixed = (a * 0x9E3779B97F4A7C15L + b) * 0xC2B2AE3D27D4EB4FL + c;
    mixed = (mixed ^ (mixed >>> 29)) * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32);
  }

  private void grow() {
    long[] oldKeys = keys;
    double[][] oldValues = values;
    keys = new long[2 * oldKeys.length];
    values = new double[2 * oldValues.length][];
    for (int old = 0; old < oldValues.length; old++) {
      if (oldValues[old] != null) {
        int slot = slot(oldKeys[3 * old], oldKeys[3 * old + 1], oldKeys[3 * old + 2]);
        System.arraycopy(oldKeys, 3 * old, keys, 3 * slot, 3);
        values[slot] = oldValues[old];
      }
    }
  }
}
