package broadsheet.statistics;

import org.apache.commons.math3.special.Erf;

/**
 * How far two things occur together more, or less, than by chance, from the number of texts that
 * have the one ({@code nA}), the other ({@code nB}), both ({@code nAB}), out of {@code n}.
 *
 * <p>All functions demand 0 ≤ nAB ≤ nA, nB ≤ n, nA + nB − nAB ≤ n and n ≥ 1, and throw {@link
 * IllegalArgumentException} otherwise.
 */
public final class Association {
  private Association() {}

  /**
   * Normalised pointwise mutual information: ln(p(a,b) / (p(a) p(b))) / −ln p(a,b) (Bouma,
   * Normalized (pointwise) mutual information in collocation extraction, GSCL 2009).
   *
   * @return 1 if the two occur only together, 0 if as by chance, −1 if never together. Where every
   *     text has both the quotient is 0/0, and the answer is 1, its limit: they only occur together
   */
  public static double npmi(long nAB, long nA, long nB, long n) {
    check(nAB, nA, nB, n);
    if (nAB == 0) {
      return -1;
    }
    if (nAB == nA && nAB == nB) {
      return 1;
    }
    double pmi = Math.log((double) nAB / nA * n / nB);
    return Math.max(-1, Math.min(1, pmi / Math.log((double) n / nAB)));
  }

  /**
   * The log-likelihood ratio G2 = 2 Σ k ln(k / e) over the four cells (both, one, other, neither),
   * k observed and e expected (Dunning, Accurate methods for the statistics of surprise and
   * coincidence, Computational Linguistics 19, 1993). It does not tell more than expected from
   * less.
   *
   * @return 0 or more. Right to about ten digits even where the difference is a millionth of n
   */
  public static double logLikelihood(long nAB, long nA, long nB, long n) {
    check(nAB, nA, nB, n);
    // All four cells are off by the same number, so the sum of k − e is 0 and
    // k ln(k / e) may be written as e ((1 + x) ln(1 + x) − x), x = (k − e) / e: never negative.
    double off = excess((double) nAB, (double) nA, (double) nB, (double) n) / n;
    double a = (double) nA / n;
    double b = (double) nB / n;
    double notA = (double) (n - nA) / n;
    double notB = (double) (n - nB) / n;
    return 2
        * (cell(off, a * b * n)
            + cell(-off, a * notB * n)
            + cell(-off, notA * b * n)
            + cell(off, notA * notB * n));
  }

  /**
   * The probability of such a G2 or a greater one by chance: the upper tail of the chi-square
   * distribution of one degree of freedom, erfc(√(g2 / 2)).
   *
   * @return 0 to 1; right to at least eleven digits down to 1e-300, and 0 below what a double holds
   */
  public static double pValue(double g2) {
    if (!(g2 >= 0)) {
      throw new IllegalArgumentException("negative log-likelihood ratio: " + g2);
    }
    return Math.min(1, Erf.erfc(Math.sqrt(g2 / 2)));
  }

  /** {@code nAB * n - nA * nB} to full precision (Kahan's difference of products). */
  private static double excess(double nAB, double nA, double nB, double n) {
    double product = nA * nB;
    double lost = Math.fma(-nA, nB, product);
    return Math.fma(nAB, n, -product) + lost;
  }

  /** One cell's part, {@code off} more than {@code expected} observed; nothing where 0 may be. */
  private static double cell(double off, double expected) {
    if (expected == 0) {
      return 0;
    }
    double x = Math.max(-1, off / expected);
    if (x == -1) {
      return expected;
    }
    return expected * (Math.abs(x) < 0.1 ? series(x) : (1 + x) * Math.log1p(x) - x);
  }

  /** (1 + x) ln(1 + x) − x for small x, where the difference would lose its digits. */
  private static double series(double x) {
    double sum = 0;
    for (int j = 20; j >= 2; j--) {
      sum = 1.0 / (j * (j - 1)) - x * sum;
    }
    return x * x * sum;
  }

  private static void check(long nAB, long nA, long nB, long n) {
    if (n < 1 || nAB < 0 || nAB > Math.min(nA, nB) || nA > n || nB > n || nA + nB - nAB > n) {
      throw new IllegalArgumentException(
          "no such counts: " + nAB + " of " + nA + " and " + nB + " in " + n);
    }
  }
}
