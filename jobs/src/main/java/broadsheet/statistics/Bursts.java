package broadsheet.statistics;

/**
 * Periods in which something is told of at a raised rate (Kleinberg, Bursty and hierarchical
 * structure in streams, KDD 2002, section 4: batched arrivals, two states).
 *
 * <p>The usual state tells of it with p0 = all relevant / all, the raised one with p1 = 2 p0 (at
 * most 0.9999). Of all sequences of states the cheapest is taken: each period costs −ln of the
 * binomial probability of its numbers, each rise ln(number of periods), a fall nothing.
 */
public final class Bursts {
  private static final double SCALE = 2;
  private static final double GAMMA = 1;
  private static final double HIGHEST = 0.9999;

  private Bursts() {}

  /**
   * The weight of every period.
   *
   * @param relevant number of texts that tell of it, by period, in order
   * @param total number of all texts of the period, no less. Where it is 0 nothing is known: such a
   *     period costs nothing, neither begins nor ends a burst, and is not counted as a period
   * @return by period: how much cheaper it is in the raised state than in the usual one, if it lies
   *     in a burst; 0 outside of bursts. The sum over a burst is Kleinberg's weight of that burst,
   *     never negative; a slack period within one may have a negative part
   * @throws IllegalArgumentException if the arrays differ in length or a number is not possible
   */
  public static double[] weights(long[] relevant, long[] total) {
    double[] gains = gains(relevant, total);
    boolean[] raised = raised(gains, total);
    for (int i = 0; i < gains.length; i++) {
      if (!raised[i]) {
        gains[i] = 0;
      }
    }
    return gains;
  }

  /** By period: how much cheaper the raised state is; nothing if there can be none. */
  private static double[] gains(long[] relevant, long[] total) {
    if (relevant.length != total.length) {
      throw new IllegalArgumentException(relevant.length + " and " + total.length + " periods");
    }
    long allRelevant = 0;
    long all = 0;
    for (int i = 0; i < total.length; i++) {
      if (relevant[i] < 0 || relevant[i] > total[i]) {
        throw new IllegalArgumentException(relevant[i] + " texts of " + total[i]);
      }
      allRelevant += relevant[i];
      all += total[i];
    }
    double[] gains = new double[total.length];
    double p0 = (double) allRelevant / all;
    double p1 = Math.min(SCALE * p0, HIGHEST);
    if (p1 > p0) {
      double gain = Math.log(p1 / p0);
      double loss = Math.log1p(-p1) - Math.log1p(-p0);
      for (int i = 0; i < gains.length; i++) {
        gains[i] = relevant[i] * gain + (total[i] - relevant[i]) * loss;
      }
    }
    return gains;
  }

  /**
   * The cheapest sequence of states; of two alike the one that falls sooner. Costs are counted
   * against the usual state's, which is then free.
   */
  private static boolean[] raised(double[] gains, long[] total) {
    double rise = GAMMA * Math.log((double) countPeriods(total));
    boolean[] usualFromRaised = new boolean[gains.length];
    boolean[] raisedFromRaised = new boolean[gains.length];
    double usual = 0;
    double raised = Double.POSITIVE_INFINITY;
    for (int i = 0; i < gains.length; i++) {
      usualFromRaised[i] = raised < usual;
      raisedFromRaised[i] = raised < usual + rise;
      double stays = Math.min(raised, usual + rise) - gains[i];
      usual = Math.min(usual, raised);
      raised = stays;
    }
    boolean[] states = new boolean[gains.length];
    boolean isRaised = raised < usual;
    for (int i = gains.length - 1; i >= 0; i--) {
      states[i] = isRaised;
      isRaised = isRaised ? raisedFromRaised[i] : usualFromRaised[i];
    }
    return states;
  }

  private static long countPeriods(long[] total) {
    long count = 0;
    for (long number : total) {
      if (number > 0) {
        count++;
      }
    }
    return count;
  }
}
