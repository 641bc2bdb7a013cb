package broadsheet.statistics;

import java.util.Optional;

/**
 * What a count would be without errors: n P / R, for of the n found only P are right (precision),
 * and of those there are only R are found (recall). The count's counterpart of Rogan and Gladen's
 * corrected prevalence (American Journal of Epidemiology 107, 1978), known as adjusted counting in
 * quantification (González, Castaño, Chawla and del Coz, A review on quantification learning, ACM
 * Computing Surveys 50, 2017).
 *
 * <p>It is right only as far as precision and recall in the sample are those of what is counted: by
 * type, kind of outlet and period.
 *
 * @param found number of finds looked at by hand
 * @param correct number of these that are right
 * @param gold number of true ones that somebody marked by hand
 * @param recalled number of these that were found
 */
public record Correction(long found, long correct, long gold, long recalled) {

  /**
   * A corrected count.
   *
   * @param count n P / R
   * @param interval its 95 % interval
   */
  public record Corrected(double count, Interval interval) {}

  public Correction {
    if (correct < 0 || correct > found || recalled < 0 || recalled > gold) {
      throw new IllegalArgumentException(
          "no samples: " + correct + " of " + found + ", " + recalled + " of " + gold);
    }
  }

  /**
   * Corrects a count of finds. The interval is that of the true number in the texts counted: it
   * holds what the two samples leave open, and the chance that decides which of these n are right
   * and which true ones are missing. It is laid by the delta method on the logarithm, as for ratios
   * of proportions (Katz, Baptista, Azen and Pike, Biometrics 34, 1978); half a find is added to
   * each number there (Walter, Biometrika 62, 1975), so that a sample without errors does not pass
   * for proof that there are none.
   *
   * @param n number of finds counted, 0 or more
   * @return empty if either sample is empty, or nothing of the true ones was found
   */
  public Optional<Corrected> corrected(long n) {
    if (n < 0) {
      throw new IllegalArgumentException("negative count: " + n);
    }
    if (found == 0 || recalled == 0) {
      return Optional.empty();
    }
    double count = n * ((double) correct / found) / ((double) recalled / gold);
    double precision = (correct + 0.5) / (found + 1);
    double recall = (recalled + 0.5) / (gold + 1);
    double right = (n + 0.5) * precision;
    double half =
        Interval.Z
            * Math.sqrt(
                (1 - precision) / (precision * (found + 1))
                    + (1 - recall) / (recall * (gold + 1))
                    + (2 - precision - recall) / right);
    double low = n == 0 || correct == 0 ? 0 : right / recall * Math.exp(-half);
    double high = right / recall * Math.exp(half);
    return Optional.of(
        new Corrected(count, new Interval(Math.min(low, count), Math.max(high, count))));
  }
}
