package broadsheet.statistics;

import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;

/** Quantiles of Student's t. */
final class StudentT {
  private static final int LARGEST = 100;

  /** The 97.5th percentile of 1, 2, … degrees of freedom. */
  private static final double[] TABLE =
      IntStream.rangeClosed(1, LARGEST)
          .mapToDouble(degrees -> new TDistribution(degrees).inverseCumulativeProbability(0.975))
          .toArray();

  private StudentT() {}

  /**
   * The 97.5th percentile: 95 % lie between it and its negative.
   *
   * @param degrees of freedom, above 0; those below 1 are taken for 1, fractions lie between their
   *     neighbours
   */
  static double quantile(double degrees) {
    if (degrees >= LARGEST) {
      return expansion(degrees);
    }
    int whole = (int) Math.max(1, degrees);
    double below = TABLE[whole - 1];
    if (degrees <= whole) {
      return below;
    }
    // Straight in 1/degrees, which the quantile nearly is.
    double part = (1.0 / whole - 1 / degrees) / (1.0 / whole - 1.0 / (whole + 1));
    return below + part * (TABLE[whole] - below);
  }

  /** Cornish and Fisher's (Abramowitz and Stegun 26.7.5), right to 1e-7 from 100 degrees on. */
  private static double expansion(double degrees) {
    double z = Interval.Z;
    double z2 = z * z;
    double first = z * (z2 + 1) / 4;
    double second = z * ((5 * z2 + 16) * z2 + 3) / 96;
    double third = z * (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384;
    return z + (first + (second + third / degrees) / degrees) / degrees;
  }
}
