package broadsheet.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import broadsheet.statistics.Correction.Corrected;
import org.junit.jupiter.api.Test;

class CorrectionTest {
  @Test
  void multipliesByPrecisionAndDividesByRecall() {
    Corrected corrected = new Correction(100, 90, 200, 160).corrected(1000).orElseThrow();

    assertThat(corrected.count()).isEqualTo(1125, within(1e-9));
    // By hand, without the halves: sd of the logarithm = √(0.1/90 + 0.2/160 + 0.3/900) = 0.0519.
    assertThat(corrected.interval().low()).isEqualTo(1125 * Math.exp(-1.96 * 0.0519), within(12.0));
    assertThat(corrected.interval().high()).isEqualTo(1125 * Math.exp(1.96 * 0.0519), within(12.0));
  }

  @Test
  void knowsMoreFromGreaterSamples() {
    Interval small = new Correction(50, 45, 50, 40).corrected(1000).orElseThrow().interval();
    Interval large =
        new Correction(5000, 4500, 5000, 4000).corrected(1000).orElseThrow().interval();

    assertThat(small.low()).isLessThan(large.low());
    assertThat(small.high()).isGreaterThan(large.high());
  }

  @Test
  void takesASampleWithoutErrorsForNoProof() {
    Corrected corrected = new Correction(20, 20, 20, 20).corrected(1000).orElseThrow();

    assertThat(corrected.count()).isEqualTo(1000);
    assertThat(corrected.interval().low()).isLessThan(960);
    assertThat(corrected.interval().high()).isGreaterThan(1040);
  }

  @Test
  void allowsForWhatIsMissedWhereNothingWasFound() {
    Corrected corrected = new Correction(100, 90, 100, 80).corrected(0).orElseThrow();

    assertThat(corrected.count()).isZero();
    assertThat(corrected.interval().low()).isZero();
    assertThat(corrected.interval().high()).isBetween(2.0, 5.0);
  }

  @Test
  void isUnknownWithoutSamples() {
    assertThat(new Correction(0, 0, 10, 5).corrected(7)).isEmpty();
    assertThat(new Correction(10, 5, 0, 0).corrected(7)).isEmpty();
    assertThat(new Correction(10, 5, 10, 0).corrected(7)).isEmpty();
  }

  @Test
  void refusesSamplesThatCannotBe() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Correction(5, 6, 5, 5));
    assertThatIllegalArgumentException().isThrownBy(() -> new Correction(5, 5, 5, -1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Correction(5, 5, 5, 5).corrected(-1));
  }
}
