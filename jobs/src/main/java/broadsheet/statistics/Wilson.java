package broadsheet.statistics;

/**
 * The score interval of a share (Wilson, Probable inference, the law of succession, and statistical
 * inference, JASA 22, 1927). It stays within 0 and 1 and holds for shares of 0 and 1 and for small
 * numbers, where the usual normal interval does not (Brown, Cai and DasGupta, Statistical Science
 * 16, 2001).
 */
public final class Wilson {
  private static final double Z2 = Interval.Z * Interval.Z;

  private Wilson() {}

  /**
   * The 95 % interval of a share.
   *
   * @param share successes / draws, 0 to 1; without meaning where there are no draws
   * @param n number of independent draws, 0 or more; a fraction where draws have been discounted
   * @return from 0 to 1 where there are no draws: nothing is known
   * @throws IllegalArgumentException if {@code n} is negative, or {@code share} no share
   */
  public static Interval interval(double share, double n) {
    if (!(n >= 0)) {
      throw new IllegalArgumentException("negative number of draws: " + n);
    }
    if (n == 0) {
      return new Interval(0, 1);
    }
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("no share: " + share);
    }
    double weight = 1 + Z2 / n;
    double middle = (share + Z2 / (2 * n)) / weight;
    double half = Interval.Z / weight * Math.sqrt(share * (1 - share) / n + Z2 / (4 * n * n));
    // The ends of shares of 0 and 1 are 0 and 1; rounding would miss them by a hair.
    return new Interval(
        share == 0 ? 0 : Math.max(0, middle - half), share == 1 ? 1 : Math.min(1, middle + half));
  }
}
