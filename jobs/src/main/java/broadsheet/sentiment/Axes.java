package broadsheet.sentiment;

/**
 * The axes along which the rows of a table spread most: the first eigenvectors of the table's
 * product with itself, by orthogonal iteration from a fixed start. One thread, sums always in the
 * same order.
 */
final class Axes {
  private static final int ROUNDS = 16;

  /** An axis of less than this share of the first is noise. */
  private static final double LEAST = 1e-9;

  private final int width;
  private final float[][] square;
  private final double[][] axes;
  private final double[] lengths;

  /**
   * Finds the axes.
   *
   * @param table rows of equal length
   * @param number how many axes, at most the length of a row
   */
  Axes(float[][] table, int width, int number) {
    this.width = width;
    square = square(table, width);
    axes = new double[number][];
    lengths = new double[number];
    for (int axis = 0; axis < number; axis++) {
      axes[axis] = start(axis);
    }
    straighten();
    for (int round = 0; round < ROUNDS; round++) {
      for (int axis = 0; axis < number; axis++) {
        axes[axis] = turned(axes[axis]);
      }
      straighten();
    }
  }

  private static float[][] square(float[][] table, int width) {
    float[][] square = new float[width][width];
    int[] places = new int[width];
    for (float[] row : table) {
      int size = 0;
      for (int i = 0; i < width; i++) {
        if (row[i] != 0) {
          places[size++] = i;
        }
      }
      for (int i = 0; i < size; i++) {
        float[] line = square[places[i]];
        float times = row[places[i]];
        for (int j = 0; j < size; j++) {
          line[places[j]] += times * row[places[j]];
        }
      }
    }
    return square;
  }

  /** Numbers without a pattern, the same ones each time. */
  private double[] start(int axis) {
    double[] start = new double[width];
    for (int i = 0; i < width; i++) {
      start[i] = Hash.of(axis, i, 1) / (double) Integer.MAX_VALUE;
    }
    return start;
  }

  private double[] turned(double[] axis) {
    double[] turned = new double[width];
    for (int i = 0; i < width; i++) {
      float[] line = square[i];
      double sum = 0;
      for (int j = 0; j < width; j++) {
        sum += line[j] * axis[j];
      }
      turned[i] = sum;
    }
    return turned;
  }

  /** Makes each axis as long as one, and square to those before. */
  private void straighten() {
    for (int axis = 0; axis < axes.length; axis++) {
      for (int before = 0; before < axis; before++) {
        double shadow = product(axes[before], axes[axis]);
        for (int i = 0; i < width; i++) {
          axes[axis][i] -= shadow * axes[before][i];
        }
      }
      lengths[axis] = Math.sqrt(product(axes[axis], axes[axis]));
      for (int i = 0; i < width; i++) {
        axes[axis][i] /= Math.max(lengths[axis], Double.MIN_NORMAL);
      }
    }
  }

  private static double product(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  /**
   * A row by the axes, of length one: how far it goes along each, those along which rows spread
   * most a little less.
   */
  double[] along(float[] row) {
    double[] along = new double[axes.length];
    for (int axis = 0; axis < along.length; axis++) {
      double sum = 0;
      for (int i = 0; i < width; i++) {
        sum += row[i] * axes[axis][i];
      }
      boolean isSpread = lengths[axis] > LEAST * lengths[0];
      along[axis] = isSpread ? sum / Math.sqrt(Math.sqrt(lengths[axis])) : 0;
    }
    double length = Math.sqrt(product(along, along));
    for (int axis = 0; axis < along.length; axis++) {
      along[axis] /= Math.max(length, Double.MIN_NORMAL);
    }
    return along;
  }
}
