package broadsheet.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BurstsTest {
  /**
   * By hand: R = 30 of D = 150, p0 = 0.2, p1 = 0.4; a period of r of 30 gains r ln 2 + (30 − r) ln
   * 0.75. That is 18 ln 2 + 12 ln 0.75 = 9.0245 for the third, −6.552 for those of 2 or 3 and less;
   * a rise costs ln 5 = 1.609.
   */
  @Test
  void weighsAHandWorkedBurst() {
    double[] weights = Bursts.weights(new long[] {3, 3, 18, 3, 3}, new long[] {30, 30, 30, 30, 30});

    assertThat(weights)
        .containsExactly(
            new double[] {0, 0, 18 * Math.log(2) + 12 * Math.log(0.75), 0, 0}, within(1e-12));
    assertThat(weights[2]).isEqualTo(9.0245, within(5e-5));
  }

  /** 12, 6 and 12 of 30: the slack one costs 6 ln 2 + 24 ln 0.75 = −2.745, two rises cost 5.27. */
  @Test
  void staysRaisedOverASlackPeriodCheaperThanAnotherRise() {
    long[] relevant = new long[20];
    long[] total = new long[20];
    Arrays.fill(total, 30);
    Arrays.fill(relevant, 5);
    relevant[9] = 14;
    relevant[10] = 6;
    relevant[11] = 14;
    double[] weights = Bursts.weights(relevant, total);

    assertThat(weights[9]).isPositive().isEqualTo(weights[11]);
    assertThat(weights[10]).isNegative();
    assertThat(weights[8]).isZero();
    assertThat(weights[12]).isZero();
  }

  @Test
  void takesPeriodsWithoutTextsForNothing() {
    double[] with =
        Bursts.weights(new long[] {3, 0, 3, 18, 0, 3, 3}, new long[] {30, 0, 30, 30, 0, 30, 30});
    double[] without = Bursts.weights(new long[] {3, 3, 18, 3, 3}, new long[] {30, 30, 30, 30, 30});

    assertThat(with[3]).isEqualTo(without[2]);
    assertThat(with[4]).isZero();
  }

  @Test
  void findsNoneWhereTheRateIsEven() {
    assertThat(Bursts.weights(new long[] {5, 6, 5, 4}, new long[] {50, 60, 50, 40}))
        .containsOnly(0);
    assertThat(Bursts.weights(new long[] {7, 7}, new long[] {7, 7})).containsOnly(0);
    assertThat(Bursts.weights(new long[] {0, 0}, new long[] {7, 0})).containsOnly(0);
    assertThat(Bursts.weights(new long[] {3}, new long[] {9})).containsOnly(0);
    assertThat(Bursts.weights(new long[0], new long[0])).isEmpty();
  }

  /** No sequence of states is cheaper; empty periods are left out, for they may be in either. */
  @Test
  void takesTheCheapestSequence() {
    SplittableRandom random = new SplittableRandom(3);
    for (int trial = 0; trial < 500; trial++) {
      int periods = random.nextInt(1, 11);
      long[] total = new long[periods];
      long[] relevant = new long[periods];
      for (int i = 0; i < periods; i++) {
        total[i] = random.nextInt(1, 40);
        relevant[i] = random.nextLong(total[i] / (random.nextInt(3) == 0 ? 1 : 6) + 1);
      }
      double[] weights = Bursts.weights(relevant, total);
      int states = 0;
      for (int i = 0; i < periods; i++) {
        states |= weights[i] != 0 ? 1 << i : 0;
      }
      double cost = cost(states, relevant, total);

      for (int other = 0; other < 1 << periods; other++) {
        assertThat(cost).isLessThanOrEqualTo(cost(other, relevant, total) + 1e-9);
      }
    }
  }

  /** Kleinberg's cost, the binomial coefficients left out, which all sequences share. */
  private static double cost(int states, long[] relevant, long[] total) {
    double p0 = (double) Arrays.stream(relevant).sum() / Arrays.stream(total).sum();
    if (p0 == 0 || p0 == 1) {
      return states == 0 ? 0 : 1;
    }
    double cost = 0;
    boolean before = false;
    for (int i = 0; i < total.length; i++) {
      boolean isRaised = (states >> i & 1) == 1;
      double p = isRaised ? Math.min(2 * p0, 0.9999) : p0;
      cost -= relevant[i] * Math.log(p) + (total[i] - relevant[i]) * Math.log(1 - p);
      cost += isRaised && !before ? Math.log(total.length) : 0;
      before = isRaised;
    }
    return cost;
  }

  @Test
  void refusesMoreThanAll() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bursts.weights(new long[] {2}, new long[] {1}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bursts.weights(new long[] {2}, new long[] {2, 3}));
  }
}
