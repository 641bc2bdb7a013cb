package broadsheet.statistics;

import java.math.BigInteger;
import java.util.Optional;

/**
 * A mean over mentions that come in clusters: many mentions of one text are no independent draws.
 *
 * <p>Takes each cluster's sum and number, whole numbers in any order: the same clusters give the
 * same bits. Not thread-safe.
 *
 * <p>The variance is that of a ratio of sums by Taylor linearisation, G/(G−1) Σ (sᵢ − m nᵢ)² / N²
 * (Cochran, Sampling techniques, 3rd edition 1977, chapter 6; as the cluster-robust variance of a
 * mean: Cameron and Miller, A practitioner's guide to cluster-robust inference, Journal of Human
 * Resources 50, 2015), with Student's t of G−1 degrees of freedom. G is not the number of clusters
 * but what they are worth, N² / Σ nᵢ² (Kish, Survey sampling, 1965): equal where all clusters are
 * of one size, less where few hold most mentions, where the plain number makes intervals too short
 * (Carter, Schnepel and Steigerwald, Review of Economics and Statistics 99, 2017).
 *
 * <p>To it is added the variance that one imaginary text would bring whose mean lies a sixth of the
 * possible range away: as with the imaginary draws of a share (Agresti and Coull, American
 * Statistician 52, 1998), ten texts of tone 0 then do not prove that the tone is 0, and intervals
 * hold where most texts are neutral. From fifty texts on it hardly shows.
 */
public final class ClusteredMean {
  /** How far off the imaginary text is, as a share of the range; by simulation. */
  private static final double IMAGINARY = 1.0 / 6;

  private long clusters;
  private long sum;
  private long number;
  // Sums of products, 128 bits each: ten million mentions of one text, in steps of 1/10,000, square
  // to 1e22.
  private long sumSquaresHigh;
  private long sumSquaresLow;
  private long crossHigh;
  private long crossLow;
  private long numberSquaresHigh;
  private long numberSquaresLow;

  /**
   * Adds one cluster.
   *
   * @param s the sum over its mentions, in steps of the caller's fixed point
   * @param n the number of its mentions; a cluster without mentions counts for nothing
   * @throws IllegalArgumentException if {@code n} is negative, or 0 and {@code s} is not
   * @throws ArithmeticException if a sum leaves the range of long
   */
  public void add(long s, long n) {
    if (n <= 0) {
      if (n < 0 || s != 0) {
        throw new IllegalArgumentException("a sum of " + s + " over " + n + " mentions");
      }
      return;
    }
    clusters++;
    sum = Math.addExact(sum, s);
    number = Math.addExact(number, n);
    long low = sumSquaresLow + s * s;
    sumSquaresHigh += Math.multiplyHigh(s, s) + carry(low, sumSquaresLow);
    sumSquaresLow = low;
    low = crossLow + s * n;
    crossHigh += Math.multiplyHigh(s, n) + carry(low, crossLow);
    crossLow = low;
    low = numberSquaresLow + n * n;
    numberSquaresHigh += Math.multiplyHigh(n, n) + carry(low, numberSquaresLow);
    numberSquaresLow = low;
  }

  /** The mean, in steps of the caller's fixed point. Empty if there are no mentions. */
  public Optional<Double> mean() {
    return number == 0 ? Optional.empty() : Optional.of((double) sum / number);
  }

  /**
   * The 95 % interval of the mean, in steps of the caller's fixed point, cut to what a mean can be.
   *
   * @param least the least value a mention can have
   * @param greatest the greatest
   * @return empty if there are fewer than two clusters: nothing tells how they differ
   */
  public Optional<Interval> interval(double least, double greatest) {
    if (clusters < 2) {
      return Optional.empty();
    }
    double mean = (double) sum / number;
    BigInteger squares = wide(numberSquaresHigh, numberSquaresLow);
    BigInteger square = BigInteger.valueOf(number).pow(2);
    // G / (G - 1) and G - 1, from whole numbers: where one text has nearly all, G is nearly 1.
    double cross = square.subtract(squares).doubleValue();
    double degrees = cross / squares.doubleValue();
    double imaginary = (greatest - least) * IMAGINARY / (degrees + 1);
    double variance = residuals(squares) / cross + imaginary * imaginary;
    double half = Math.sqrt(variance) * StudentT.quantile(degrees);
    return Optional.of(
        new Interval(
            Math.min(greatest, Math.max(least, mean - half)),
            Math.max(least, Math.min(greatest, mean + half))));
  }

  /** Σ (sᵢ − m nᵢ)², without rounding before the end: where all are alike it is 0. */
  private double residuals(BigInteger numberSquares) {
    BigInteger s = BigInteger.valueOf(sum);
    BigInteger n = BigInteger.valueOf(number);
    BigInteger all =
        wide(sumSquaresHigh, sumSquaresLow)
            .multiply(n)
            .multiply(n)
            .subtract(wide(crossHigh, crossLow).multiply(s).multiply(n).shiftLeft(1))
            .add(numberSquares.multiply(s).multiply(s));
    return all.doubleValue() / number / number;
  }

  /** 1 if the low words of two numbers, added up to {@code sum}, overflowed. */
  private static long carry(long sum, long part) {
    return Long.compareUnsigned(sum, part) < 0 ? 1 : 0;
  }

  private static BigInteger wide(long high, long low) {
    BigInteger signed = BigInteger.valueOf(high).shiftLeft(64).add(BigInteger.valueOf(low));
    return low < 0 ? signed.add(BigInteger.ONE.shiftLeft(64)) : signed;
  }
}
