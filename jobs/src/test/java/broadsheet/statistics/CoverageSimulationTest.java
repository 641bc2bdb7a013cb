package broadsheet.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 95 % intervals hold the truth in 93 to 97 % of simulated cases; every draw is seeded. */
class CoverageSimulationTest {
  /**
   * For one share coverage jumps with n, as counts are whole (Brown, Cai and DasGupta 2001): each
   * trial draws its share anew, evenly from 0.02 to 0.5, and the mean over them is what must hold.
   */
  @ParameterizedTest
  @CsvSource({"30", "60", "100", "300", "1000"})
  void holdsForShares(int n) {
    SplittableRandom random = new SplittableRandom(n);
    int trials = 20_000;
    int held = 0;
    for (int i = 0; i < trials; i++) {
      double share = random.nextDouble(0.02, 0.5);
      double seen = (double) successes(n, share, random) / n;
      held += Wilson.interval(seen, n).contains(share) ? 1 : 0;
    }
    assertThat((double) held / trials).isBetween(0.93, 0.97);
  }

  /**
   * Stories of 1 to 20 mentions, each mention the story's own tone plus its own, in steps of
   * 1/10,000. Where sizes are skewed most stories have one mention and few have 20. Where they are
   * telling, long stories are sadder ones.
   */
  @ParameterizedTest
  @CsvSource({
    "10, even, 0.3, 0.3",
    "20, even, 0.4, 0.2",
    "20, skewed, 0.4, 0.2",
    "20, telling, 0.3, 0.3",
    "50, even, 0.3, 0.3",
    "50, skewed, 0.3, 0.3",
    "50, telling, 0.3, 0.3",
    "200, skewed, 0.3, 0.3",
    "500, even, 0.3, 0.3",
    "500, skewed, 0.4, 0.1"
  })
  void holdsForClusteredMeans(int stories, String sizes, double between, double within) {
    assertThat(coverage(stories, sizes, between, within, 0)).isBetween(0.93, 0.97);
  }

  /** Ten stories, or few that hold all tone: longer than it need be rather than shorter. */
  @ParameterizedTest
  @CsvSource({
    "10, skewed, 0.3, 0.3, 0",
    "10, even, 0.2, 0.4, 0",
    "10, even, 0, 0.3, 0",
    "10, even, 0.3, 0.1, 0.5",
    "10, skewed, 0.3, 0.1, 0.8",
    "20, even, 0.3, 0.1, 0.5",
    "20, skewed, 0.3, 0.1, 0.8",
    "50, even, 0.3, 0.1, 0.8",
    "50, skewed, 0.3, 0.1, 0.5",
    "200, even, 0.3, 0.1, 0.8"
  })
  void holdsWhereStoriesAreNeutral(
      int stories, String sizes, double between, double within, double neutral) {
    assertThat(coverage(stories, sizes, between, within, neutral)).isGreaterThan(0.92);
  }

  /**
   * The share of trials whose interval holds the truth.
   *
   * @param neutral the share of stories whose mentions all have tone 0
   */
  private static double coverage(
      int stories, String sizes, double between, double within, double neutral) {
    Random random = new Random(stories * 31L + sizes.hashCode());
    double truth = (1 - neutral) * truth(sizes);
    int trials = 40_000 / stories + 2000;
    int held = 0;
    for (int i = 0; i < trials; i++) {
      ClusteredMean mean = new ClusteredMean();
      for (int story = 0; story < stories; story++) {
        int n = size(sizes, random);
        boolean isNeutral = random.nextDouble() < neutral;
        mean.add(isNeutral ? 0 : sum(n, tone(sizes, n), between, within, random), n);
      }
      held += mean.interval(-10_000, 10_000).orElseThrow().contains(truth) ? 1 : 0;
    }
    return (double) held / trials;
  }

  private static long sum(int n, double mean, double between, double within, Random random) {
    double tone = mean + between * random.nextGaussian();
    long sum = 0;
    for (int mention = 0; mention < n; mention++) {
      sum += Math.round(10_000 * (tone + within * random.nextGaussian()));
    }
    return sum;
  }

  /** The number of true ones is fixed; the finder misses some and makes up others. */
  @ParameterizedTest
  @CsvSource({
    "200, 0.9, 0.8, 300",
    "1000, 0.95, 0.9, 200",
    "50, 0.8, 0.7, 100",
    "20000, 0.85, 0.75, 500",
    "300, 0.98, 0.97, 400"
  })
  void holdsForCorrectedCounts(int truth, double precision, double recall, int sample) {
    SplittableRandom random = new SplittableRandom(truth + sample);
    int trials = 3000;
    int held = 0;
    for (int i = 0; i < trials; i++) {
      int right = successes(truth, recall, random);
      // So many false ones that precision is what it should be, each find true with that chance.
      int finds = 0;
      for (int seen = 0; seen < right; finds++) {
        seen += random.nextDouble() < precision ? 1 : 0;
      }
      Correction correction =
          new Correction(
              sample,
              successes(sample, precision, random),
              sample,
              successes(sample, recall, random));
      held += correction.corrected(finds).orElseThrow().interval().contains(truth) ? 1 : 0;
    }
    assertThat((double) held / trials).isBetween(0.93, 0.97);
  }

  private static int size(String sizes, Random random) {
    double even = random.nextDouble();
    return 1 + (int) (20 * (sizes.equals("skewed") ? even * even * even : even));
  }

  private static double tone(String sizes, int n) {
    return sizes.equals("telling") ? -0.02 * n : 0.15;
  }

  /** The mean over all mentions there could be, in steps of 1/10,000. */
  private static double truth(String sizes) {
    if (!sizes.equals("telling")) {
      return 1500;
    }
    double mentions = 0;
    double sum = 0;
    for (int n = 1; n <= 20; n++) {
      mentions += n;
      sum += n * tone(sizes, n);
    }
    return 10_000 * sum / mentions;
  }

  private static int successes(int draws, double chance, SplittableRandom random) {
    int successes = 0;
    for (int i = 0; i < draws; i++) {
      successes += random.nextDouble() < chance ? 1 : 0;
    }
    return successes;
  }
}
