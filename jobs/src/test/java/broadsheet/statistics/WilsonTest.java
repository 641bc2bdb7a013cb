package broadsheet.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTest {
  /**
   * The four examples of Newcombe, Two-sided confidence intervals for the single proportion,
   * Statistics in Medicine 17, 1998, method 3.
   */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void equalsPublishedValues(double successes, double n, double low, double high) {
    Interval interval = Wilson.interval(successes / n, n);

    assertThat(interval.low()).isCloseTo(low, within(5e-5));
    assertThat(interval.high()).isCloseTo(high, within(5e-5));
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 1", "1, 0.2065, 1", "2.5, 0.3942, 1", "1000000, 0.9999962, 1"})
  void endsAtAllWhereAllDrawsSucceed(double n, double low, double high) {
    Interval interval = Wilson.interval(1, n);

    assertThat(interval.low()).isCloseTo(low, within(5e-5));
    assertThat(interval.high()).isEqualTo(high);
    assertThat(Wilson.interval(0, n).high()).isCloseTo(1 - interval.low(), within(1e-12));
  }

  @Test
  void refusesWhatIsNoShare() {
    assertThatIllegalArgumentException().isThrownBy(() -> Wilson.interval(1.01, 5));
    assertThatIllegalArgumentException().isThrownBy(() -> Wilson.interval(Double.NaN, 5));
    assertThatIllegalArgumentException().isThrownBy(() -> Wilson.interval(0.5, -1));
    assertThat(Wilson.interval(Double.NaN, 0)).isEqualTo(new Interval(0, 1));
  }
}
