package broadsheet.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.model.Refused;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That it measures what it says; how fast anything is, is no matter for a test. */
class BenchTest {
  private static final String TEXT =
      "Ida Holm of Norsk Fisk flew from Oslo to Paris. \"Prices will rise,\" said Holm.";

  @Test
  void putsAllContendersInOneTableAndComparesLabels() {
    String printed = print(new Bench(Collections.nCopies(6, TEXT), List.of(1), Duration.ZERO));
    assertThat(printed)
        .contains("threads: 1; 5 rounds of 1 articles, 100 tokens in all")
        .contains("tokeniser alone")
        .contains("our decoder, empty caches, unseen text")
        .contains("our decoder, same text again")
        .contains("CRFClassifier, both models")
        .contains("ner annotator, trimmed")
        .contains("labels of both models compared with CRFClassifier's: 40; different: 0");
  }

  @Test
  void refusesTooFewArticles() {
    assertThatThrownBy(() -> print(new Bench(List.of(TEXT), List.of(1), Duration.ZERO)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("there are 1");
  }

  @Test
  void takesTheMedianOfTheRatiosOfEachRound() {
    Figures figures = new Figures();
    for (int round = 1; round <= 3; round++) {
      figures.add("slow", 1000, 1_000_000L * round);
      figures.add("fast", 1000, 500_000L);
    }
    assertThat(figures.table("slow").lines().skip(1))
        .containsExactly(
            "slow                                              500,000      1.0          1.0–1.0",
            "fast                                            2,000,000      4.0          2.0–6.0");
  }

  private static String print(Bench bench) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bench.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
