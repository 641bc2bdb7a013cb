package broadsheet.sentiment;

import java.util.Arrays;

/**
 * What the model sees of a mention: buckets of hashed features with their values, a bucket perhaps
 * more than once, and a row of numbers that are always there. For one thread; to be used again.
 */
final class Features {
  /** Number of buckets. */
  static final int BUCKETS = 1 << 18;

  /** Number of rows of vectors. */
  static final int REGIONS = 8;

  /** How many numbers are always there. */
  static final int DENSE = REGIONS * WordVectors.SIZE;

  private static final int ROOM = 512;

  private int size;
  private int[] buckets = new int[ROOM];
  private float[] values = new float[ROOM];
  private final float[] dense = new float[DENSE];

  /** Begins with another mention. */
  void clear() {
    size = 0;
    Arrays.fill(dense, 0);
  }

  /** Adds a feature: of some kind, about two numbers. */
  void add(Kind kind, int first, int second, float value) {
    if (size == buckets.length) {
      buckets = Arrays.copyOf(buckets, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
    }
    buckets[size] = Hash.of(kind.number(), first, second) & (BUCKETS - 1);
    values[size++] = value * kind.scale();
  }

  void add(Kind kind, int first, int second) {
    add(kind, first, second, 1);
  }

  void add(Kind kind, int first) {
    add(kind, first, 0, 1);
  }

  /** Sets a number that is always there. */
  void set(int place, float value) {
    dense[place] = value;
  }

  int size() {
    return size;
  }

  int bucket(int i) {
    return buckets[i];
  }

  float value(int i) {
    return values[i];
  }

  float dense(int place) {
    return dense[place];
  }
}
