package broadsheet.statistics;

/**
 * The share of false discoveries (Benjamini and Hochberg, Controlling the false discovery rate,
 * Journal of the Royal Statistical Society B 57, 1995).
 */
public final class FalseDiscovery {
  private FalseDiscovery() {}

  /**
   * The q-value of every p-value: the share of false ones to be expected among all tests with a
   * p-value no greater, if those are called discoveries.
   *
   * @param pValues distinct, ascending, 0 to 1
   * @param counts how many tests gave each, 1 or more
   * @param tests number of all tests, at least the sum of {@code counts}; tests that were made and
   *     not written down are taken to have greater p-values than all these
   * @return by p-value, ascending, 0 to 1
   * @throws IllegalArgumentException if these do not fit together
   */
  public static double[] qValues(double[] pValues, long[] counts, long tests) {
    if (pValues.length != counts.length) {
      throw new IllegalArgumentException(pValues.length + " values, " + counts.length + " counts");
    }
    double[] q = new double[pValues.length];
    long rank = 0;
    for (int i = 0; i < q.length; i++) {
      if (!(pValues[i] >= 0 && pValues[i] <= 1)
          || (i > 0 && pValues[i] <= pValues[i - 1])
          || counts[i] < 1) {
        throw new IllegalArgumentException("p-value " + pValues[i] + ", " + counts[i] + " times");
      }
      rank = Math.addExact(rank, counts[i]);
      q[i] = pValues[i] * tests / rank;
    }
    if (rank > tests) {
      throw new IllegalArgumentException(rank + " p-values of " + tests + " tests");
    }
    double least = 1;
    for (int i = q.length - 1; i >= 0; i--) {
      least = Math.min(least, q[i]);
      q[i] = least;
    }
    return q;
  }
}
