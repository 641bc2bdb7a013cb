package broadsheet.text;

import java.util.Arrays;

/**
 * All ways to label one sentence, each with its probability: forward and backward sums in
 * logarithms over the pairs of neighbouring labels.
 *
 * <p>Lafferty, McCallum, Pereira: Conditional Random Fields. ICML 2001.
 */
final class CrfLattice {
  private final CrfModel model;
  private final double[][] scores;
  private final double[][] forward;
  private final double[][] backward;
  private final double total;

  /**
   * Sums up.
   *
   * @param scores of each word, by pair of the label before and its own; kept, not copied. Before
   *     the first word stands the label O.
   */
  CrfLattice(CrfModel model, double[][] scores) {
    this.model = model;
    this.scores = scores;
    forward = new double[scores.length][model.labels()];
    backward = new double[scores.length][model.labels()];
    double[] before = new double[model.labels()];
    Arrays.fill(before, Double.NEGATIVE_INFINITY);
    before[model.background()] = 0;
    for (int i = 0; i < scores.length; i++) {
      sumForward(i == 0 ? before : forward[i - 1], i);
    }
    for (int i = scores.length - 2; i >= 0; i--) {
      sumBackward(i);
    }
    total = scores.length == 0 ? 0 : sum(forward[scores.length - 1]);
  }

  private void sumForward(double[] before, int i) {
    Arrays.fill(forward[i], Double.NEGATIVE_INFINITY);
    for (int e = 0; e < model.edges(); e++) {
      int to = model.edgeTo(e);
      forward[i][to] = plus(forward[i][to], before[model.edgeFrom(e)] + scores[i][e]);
    }
  }

  private void sumBackward(int i) {
    Arrays.fill(backward[i], Double.NEGATIVE_INFINITY);
    for (int e = 0; e < model.edges(); e++) {
      int from = model.edgeFrom(e);
      double onward = scores[i + 1][e] + backward[i + 1][model.edgeTo(e)];
      backward[i][from] = plus(backward[i][from], onward);
    }
  }

  /** Probability, from 0 to 1, that all words from one to just before another have that label. */
  double probability(int from, int to, int label) {
    double run = forward[from][label] + backward[to - 1][label] - total;
    for (int i = from + 1; i < to; i++) {
      run += stay(i, label);
    }
    return Math.exp(run);
  }

  private double stay(int i, int label) {
    for (int e = 0; e < model.edges(); e++) {
      if (model.edgeFrom(e) == label && model.edgeTo(e) == label) {
        return scores[i][e];
      }
    }
    return Double.NEGATIVE_INFINITY; // a pair that the model does not know
  }

  private static double sum(double[] logarithms) {
    double sum = Double.NEGATIVE_INFINITY;
    for (double more : logarithms) {
      sum = plus(sum, more);
    }
    return sum;
  }

  /** Logarithm of the sum of two numbers given by their logarithms. */
  private static double plus(double a, double b) {
    double high = Math.max(a, b);
    return high == Double.NEGATIVE_INFINITY ? high : high + Math.log1p(Math.exp(-Math.abs(a - b)));
  }
}
