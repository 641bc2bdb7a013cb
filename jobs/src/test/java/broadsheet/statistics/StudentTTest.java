package broadsheet.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudentTTest {
  /** As in the tables of any textbook. */
  @ParameterizedTest
  @CsvSource({
    "1, 12.706",
    "2, 4.303",
    "3, 3.182",
    "4, 2.776",
    "5, 2.571",
    "10, 2.228",
    "20, 2.086",
    "30, 2.042",
    "60, 2.000",
    "100, 1.984",
    "120, 1.980",
    "1000, 1.962",
    "1e12, 1.960"
  })
  void equalsTheTables(double degrees, double quantile) {
    assertThat(StudentT.quantile(degrees)).isCloseTo(quantile, within(5e-4));
  }

  @ParameterizedTest
  @CsvSource({"4.5, 0.01", "9.3, 1e-3", "57.7, 1e-5", "99.99, 1e-5", "100, 1e-7", "312.5, 1e-8"})
  void liesBetweenForFractions(double degrees, double error) {
    assertThat(StudentT.quantile(degrees))
        .isCloseTo(new TDistribution(degrees).inverseCumulativeProbability(0.975), within(error));
  }

  @Test
  void neverRisesWithTheDegrees() {
    double before = StudentT.quantile(0.01);
    for (double degrees = 0.05; degrees < 150; degrees += 0.05) {
      double quantile = StudentT.quantile(degrees);
      assertThat(quantile).isLessThanOrEqualTo(before);
      before = quantile;
    }
  }
}
