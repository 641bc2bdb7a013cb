package broadsheet.sentiment;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * What each feature says for each attitude. Of the three weights of a feature, which add up to 0,
 * two are kept, in whole {@value #ONE}ths, so that the same training gives the same file. Not to be
 * changed once made.
 */
final class Weights {
  /** Rows of two weights: the buckets, then the numbers that are always there. */
  static final int ROWS = Features.BUCKETS + Features.DENSE;

  /** What a weight of one is in whole numbers. */
  static final int ONE = 1024;

  private static final int FORMAT = 0x42535431;
  private static final int MORE = 0x80;

  private final short[] weights;
  private final float heat;
  private final int examples;

  /**
   * Weights in whole {@value #ONE}ths.
   *
   * @param weights of negative and positive by row, {@code 2 * ROWS}
   * @param heat what scores are divided by before they become probabilities; above 0
   * @param examples number for the examples that they were learned from
   */
  Weights(short[] weights, float heat, int examples) {
    if (weights.length != 2 * ROWS || !(heat > 0)) {
      throw new IllegalArgumentException(weights.length + " weights at " + heat);
    }
    this.weights = weights.clone();
    this.heat = heat;
    this.examples = examples;
  }

  /** The same at another heat. */
  Weights at(float other) {
    return new Weights(weights, other, examples);
  }

  /** Number for the examples that they were learned from: see {@link Training#number}. */
  int examples() {
    return examples;
  }

  /** Weights of 0. */
  static Weights none() {
    return new Weights(new short[2 * ROWS], 1, 0);
  }

  /** Scores of negative, neutral and positive, which add up to 0. */
  double[] scores(Features features) {
    double negative = 0;
    double positive = 0;
    for (int i = 0; i < features.size(); i++) {
      int row = 2 * features.bucket(i);
      negative += features.value(i) * weights[row];
      positive += features.value(i) * weights[row + 1];
    }
    for (int i = 0; i < Features.DENSE; i++) {
      int row = 2 * (Features.BUCKETS + i);
      negative += features.dense(i) * weights[row];
      positive += features.dense(i) * weights[row + 1];
    }
    return new double[] {negative / ONE, -(negative + positive) / ONE, positive / ONE};
  }

  /** What scores amount to. */
  Sentiment sentiment(double[] scores) {
    double negative = StrictMath.exp((scores[0] - scores[1]) / heat);
    double positive = StrictMath.exp((scores[2] - scores[1]) / heat);
    double all = negative + 1 + positive;
    double bad = round(negative / all);
    double good = round(positive / all);
    return new Sentiment(bad, round(Math.max(0, 1 - bad - good)), good);
  }

  /** To four decimals. */
  private static double round(double share) {
    return Math.round(1e4 * share) / 1e4;
  }

  /**
   * Writes them: format, heat, number for the examples, number of rows that are not 0, then each as
   * its distance from the row before and its weights, seven bits to a byte, the lowest first.
   */
  void write(OutputStream out) throws IOException {
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < ROWS; row++) {
      if (weights[2 * row] != 0 || weights[2 * row + 1] != 0) {
        rows.add(row);
      }
    }
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(FORMAT);
    data.writeFloat(heat);
    data.writeInt(examples);
    data.writeInt(rows.size());
    int last = 0;
    for (int row : rows) {
      writeNumber(row - last, data);
      writeNumber(signLast(weights[2 * row]), data);
      writeNumber(signLast(weights[2 * row + 1]), data);
      last = row;
    }
    data.flush();
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if it is cut off or something else
   */
  static Weights read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    if (data.readInt() != FORMAT) {
      throw new IOException("these are no weights");
    }
    float heat = data.readFloat();
    int examples = data.readInt();
    short[] weights = new short[2 * ROWS];
    int row = 0;
    for (int left = data.readInt(); left > 0; left--) {
      row += readNumber(data);
      if (row >= ROWS) {
        throw new IOException("weights of row " + row + " of " + ROWS);
      }
      weights[2 * row] = signFirst(readNumber(data));
      weights[2 * row + 1] = signFirst(readNumber(data));
    }
    return new Weights(weights, heat, examples);
  }

  private static int signLast(short weight) {
    return (weight << 1) ^ (weight >> 31);
  }

  private static short signFirst(int number) {
    return (short) ((number >>> 1) ^ -(number & 1));
  }

  private static void writeNumber(int number, DataOutputStream data) throws IOException {
    int rest = number;
    while (rest >= MORE) {
      data.writeByte((rest & (MORE - 1)) | MORE);
      rest >>>= 7;
    }
    data.writeByte(rest);
  }

  private static int readNumber(DataInputStream data) throws IOException {
    int number = 0;
    int shift = 0;
    int read = MORE;
    while (read >= MORE && shift < Integer.SIZE) {
      read = data.readUnsignedByte();
      number |= (read & (MORE - 1)) << shift;
      shift += 7;
    }
    return number;
  }
}
