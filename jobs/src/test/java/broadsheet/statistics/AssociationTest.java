package broadsheet.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssociationTest {
  /**
   * The first rows of the table of bigrams in Dunning 1993, whose counts are k(AB), k(A~B), k(~AB)
   * and k(~A~B), with its printed −2 log λ.
   */
  @ParameterizedTest
  @CsvSource({
    "110, 2442, 111, 29114, 270.72",
    "29, 13, 123, 31612, 263.90",
    "31, 23, 139, 31584, 256.84",
    "10, 0, 3, 31764, 167.23"
  })
  void equalsDunning(long both, long one, long other, long neither, double g2) {
    assertThat(
            Association.logLikelihood(both, both + one, both + other, both + one + other + neither))
        .isCloseTo(g2, within(0.005));
  }

  /**
   * The first two are the values NLTK 3.9 asserts for {@code BigramAssocMeasures.likelihood_ratio}
   * (nltk/test/unit/test_metrics.py); the others were computed with 60 digits.
   */
  @ParameterizedTest
  @CsvSource({
    "2, 4, 4, 20, 2.4142743368419755",
    "1, 1, 1, 1, 0",
    "10, 20, 20, 60, 3.669001403475058",
    "110, 2552, 221, 31777, 270.72187693623255",
    "5, 5, 5, 100, 39.703048669174514",
    "0, 10, 10, 100, 2.2268174265439074",
    "101, 100000, 100000, 100000000, 0.009986862446803297",
    "100000001, 1000000000, 1000000000, 10000000000, 1.2345678979830311e-08",
    "100, 100000, 100000, 100000000, 0",
    "0, 0, 7, 9, 0"
  })
  void equalsReferenceLogLikelihood(long nAB, long nA, long nB, long n, double g2) {
    assertThat(Association.logLikelihood(nAB, nA, nB, n)).isCloseTo(g2, within(1e-10 * g2));
    assertThat(Association.logLikelihood(nAB, nB, nA, n)).isCloseTo(g2, within(1e-10 * g2));
  }

  /** Bouma's formula, which is that of gensim's {@code npmi_scorer}, with 60 digits. */
  @ParameterizedTest
  @CsvSource({
    "2, 4, 4, 20, 0.3979400086720376",
    "10, 20, 20, 60, 0.22629438553091683",
    "110, 2552, 221, 31777, 0.3219515297025712",
    "10, 10, 13, 31777, 0.9674643977060583",
    "101, 100000, 100000, 100000000, 0.0007207480674074932",
    "100, 100000, 100000, 100000000, 0",
    "5, 5, 5, 100, 1",
    "7, 7, 7, 7, 1",
    "1, 1, 1, 1, 1",
    "0, 3, 4, 10, -1",
    "0, 0, 4, 10, -1",
    "4, 4, 10, 10, 0"
  })
  void equalsReferenceNpmi(long nAB, long nA, long nB, long n, double npmi) {
    assertThat(Association.npmi(nAB, nA, nB, n)).isCloseTo(npmi, within(1e-13));
  }

  /** Upper tails of chi-square, one degree of freedom, as scipy's chi2.sf; with 60 digits. */
  @ParameterizedTest
  @CsvSource({
    "0, 1",
    "1e-10, 0.99999202115439212",
    "0.5, 0.47950012218695348",
    "3.841458820694124, 0.05",
    "6.634896601021213, 0.01",
    "10.827566170662733, 0.001",
    "50, 1.5374597944280349e-12",
    "270.72, 7.9065887749619831e-61",
    "700, 2.9902269751246203e-154",
    "1370, 6.9429373646432683e-300"
  })
  void equalsReferenceTails(double g2, double p) {
    assertThat(Association.pValue(g2)).isCloseTo(p, withinPercentage(1e-9));
  }

  @Test
  void hasAProbabilityForEveryRatio() {
    double before = 1;
    for (double g2 = 0; g2 < 5000; g2 += 0.37) {
      double p = Association.pValue(g2);
      assertThat(p).isBetween(0.0, before);
      before = p;
    }
    assertThat(Association.pValue(Double.POSITIVE_INFINITY)).isZero();
  }

  @Test
  void staysInItsBoundsWhateverTheCounts() {
    SplittableRandom random = new SplittableRandom(11);
    for (int i = 0; i < 100_000; i++) {
      long n = 1 + random.nextLong(1L << random.nextInt(1, 40));
      long nA = random.nextLong(n + 1);
      long nB = random.nextLong(n + 1);
      long nAB = random.nextLong(Math.max(0, nA + nB - n), Math.min(nA, nB) + 1);

      assertThat(Association.npmi(nAB, nA, nB, n)).isBetween(-1.0, 1.0);
      assertThat(Association.logLikelihood(nAB, nA, nB, n)).isNotNegative().isFinite();
    }
  }

  @ParameterizedTest
  @CsvSource({"3, 2, 4, 10", "-1, 2, 4, 10", "1, 11, 4, 10", "1, 6, 6, 10", "0, 0, 0, 0"})
  void refusesCountsThatCannotBe(long nAB, long nA, long nB, long n) {
    assertThatIllegalArgumentException().isThrownBy(() -> Association.npmi(nAB, nA, nB, n));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Association.logLikelihood(nAB, nA, nB, n));
  }
}
