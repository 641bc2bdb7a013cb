package broadsheet.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FalseDiscoveryTest {
  /** The fifteen p-values of Benjamini and Hochberg's own example, section 3.2 of their paper. */
  private static final double[] PAPER = {
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719,
    0.6528, 0.7590, 1.000
  };

  @Test
  void rejectsThePapersFour() {
    double[] q = FalseDiscovery.qValues(PAPER, ones(15), 15);

    assertThat(Arrays.stream(q).filter(value -> value <= 0.05)).hasSize(4);
    assertThat(q[0]).isEqualTo(0.0015, within(1e-12));
    assertThat(q[3]).isEqualTo(0.035625, within(1e-12));
    // 0.0201 * 15 / 5 = 0.0603, but 0.0278 and 0.0298 give more and less: 0.0298 * 15 / 7.
    assertThat(q[4]).isEqualTo(0.0603, within(1e-12));
    assertThat(q[5]).isEqualTo(0.0298 * 15 / 7, within(1e-12));
    assertThat(q[14]).isEqualTo(1);
    assertThat(q).isSorted();
  }

  @Test
  void countsTestsOfOnePValueTogether() {
    assertThat(FalseDiscovery.qValues(new double[] {0.01, 0.02}, new long[] {2, 3}, 10))
        .containsExactly(new double[] {0.04, 0.04}, within(1e-12));
  }

  @Test
  void countsTestsThatWereNotWrittenDown() {
    assertThat(FalseDiscovery.qValues(new double[] {1e-6}, new long[] {1}, 5_000_000_000L))
        .containsExactly(1);
    assertThat(FalseDiscovery.qValues(new double[] {1e-12}, new long[] {1}, 5_000_000_000L))
        .containsExactly(new double[] {0.005}, within(1e-12));
    assertThat(FalseDiscovery.qValues(new double[0], new long[0], 0)).isEmpty();
  }

  @Test
  void refusesWhatDoesNotFit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FalseDiscovery.qValues(new double[] {0.2, 0.1}, ones(2), 2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FalseDiscovery.qValues(new double[] {0.1, 0.2}, ones(2), 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FalseDiscovery.qValues(new double[] {0.1}, ones(2), 3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FalseDiscovery.qValues(new double[] {-0.1}, ones(1), 3));
  }

  private static long[] ones(int length) {
    long[] ones = new long[length];
    Arrays.fill(ones, 1);
    return ones;
  }
}
