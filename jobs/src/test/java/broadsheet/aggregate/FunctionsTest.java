package broadsheet.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import broadsheet.SparkTest;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SparkTest
class FunctionsTest {

  /**
   * Newcombe, Statistics in Medicine 17, 1998, table I; Dunning's table; chi-square's 5 % point.
   */
  @ParameterizedTest
  @CsvSource({
    "'wilson_low(81, 263)', 0.2553, 1e-4",
    "'wilson_high(81L, 263D)', 0.3662, 1e-4",
    "'wilson_high(0, 20)', 0.1611, 1e-4",
    "'wilson_low(0, 0)', 0, 0",
    "'npmi(5, 5, 5, 100)', 1, 0",
    "'npmi(10, 20, 50, 100)', 0, 1e-12",
    "'log_likelihood(10, 20, 50, 100)', 0, 1e-12",
    "'chi_square_p(3.841458820694124)', 0.05, 1e-12",
  })
  void takesAnyNumbers(String call, double expected, double tolerance, SparkSession spark) {
    Functions.register(spark);

    Row row = spark.sql("SELECT " + call).first();

    assertThat(row.getDouble(0)).isCloseTo(expected, within(tolerance));
  }

  @Test
  void answersNullForNull(SparkSession spark) {
    Functions.register(spark);

    Row row =
        spark.sql("SELECT wilson_low(NULL, 3), npmi(1, 2, NULL, 4), chi_square_p(NULL)").first();

    assertThat(row.isNullAt(0) && row.isNullAt(1) && row.isNullAt(2)).isTrue();
  }
}
