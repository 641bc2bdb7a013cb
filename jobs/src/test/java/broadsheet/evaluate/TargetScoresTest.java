package broadsheet.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import broadsheet.sentiment.Attitude;
import broadsheet.sentiment.CrossValidation;
import broadsheet.sentiment.Example;
import broadsheet.sentiment.Judged;
import broadsheet.sentiment.Sentiment;
import broadsheet.sentiment.TargetSentiment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetScoresTest {
  private static final Path GOLD = Path.of("../../shared/gold/newsmtsc-train.jsonl.gz");
  private static final boolean IS_FULL = "full".equals(System.getProperty("broadsheet.oracle"));
  private static final String LINE =
      "{\"primary_gid\":\"a_1_2_3\",\"sentence_normalized\":\"Marlow lied.\",\"targets\":"
          + "[{\"from\":0,\"to\":6,\"mention\":\"Marlow\",\"polarity\":2.0}]}\n";

  @Test
  void countsAsUsual() {
    TargetScores scores =
        new TargetScores(
            List.of(
                judged(Attitude.NEGATIVE, 0.8, 0.1),
                judged(Attitude.NEGATIVE, 0.1, 0.8),
                judged(Attitude.NEUTRAL, 0.2, 0.2),
                judged(Attitude.POSITIVE, 0.1, 0.8)));
    assertThat(scores.score(Attitude.NEGATIVE)).isEqualTo(new Score(1, 1, 2));
    assertThat(scores.score(Attitude.POSITIVE)).isEqualTo(new Score(1, 2, 1));
    assertThat(scores.macroF1()).isCloseTo((2.0 / 3 + 1 + 2.0 / 3) / 3, within(1e-9));
    assertThat(scores.calibrationError(Attitude.NEUTRAL)).isCloseTo(0.175, within(1e-9));
    assertThat(scores.table())
        .contains("macro-F1 0.778, accuracy 0.750")
        .contains("0.8 to 0.9 ")
        .contains("expected calibration error: negative");
  }

  @Test
  void readsLinesInGzipOrNot(@TempDir Path folder) throws IOException {
    Path plain = Files.writeString(folder.resolve("plain"), LINE);
    Path packed = folder.resolve("packed");
    try (OutputStream file = new GZIPOutputStream(Files.newOutputStream(packed))) {
      Files.copy(plain, file);
    }
    Example example = new Example("Marlow lied.", 0, 6, Attitude.NEGATIVE, "a_2");
    assertThat(TargetFile.read(plain)).containsExactly(example);
    assertThat(TargetFile.read(packed)).containsExactly(example);
    assertThat(GoldFormat.of(packed)).isEqualTo(GoldFormat.TARGETS);
    assertThat(new Evaluation(List.of(packed), Set.of(), (articles, mentions) -> Map.of()))
        .satisfies(
            evaluation -> {
              ByteArrayOutputStream out = new ByteArrayOutputStream();
              evaluation.print(new java.io.PrintStream(out, true, "UTF-8"));
              assertThat(out.toString("UTF-8")).contains("1 mentions").contains("macro-F1");
            });
  }

  @Test
  void namesTheLineThatIsNone(@TempDir Path folder) throws IOException {
    for (String wrong : List.of("nonsense", LINE.replace("2.0", "3"), LINE.replace("6,", "60,"))) {
      Path file = Files.writeString(folder.resolve("file"), LINE + wrong);
      assertThatThrownBy(() -> TargetFile.read(file))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("line 2");
    }
    Path empty = Files.writeString(folder.resolve("empty"), "");
    assertThatThrownBy(() -> TargetFile.read(empty)).hasMessageContaining("has no mentions");
  }

  @Test
  void ourWeightsAreThoseOfTheTrainingPart() throws IOException {
    Assumptions.assumeTrue(Files.exists(GOLD), "no ../shared: nothing to train on");
    List<Example> gold = TargetFile.read(GOLD);
    assertThat(TargetSentiment.english().knows(gold)).isTrue();
    assertThat(TargetScores.of(gold, TargetSentiment.english()).macroF1()).isGreaterThan(0.75);
  }

  @Test
  void trainingGivesOurWeightsToTheLastByte() throws IOException {
    Assumptions.assumeTrue(IS_FULL, "takes a minute: -Dbroadsheet.oracle=full");
    Assumptions.assumeTrue(Files.exists(GOLD), "no ../shared: nothing to train on");
    ByteArrayOutputStream trained = new ByteArrayOutputStream();
    CrossValidation.model(TargetFile.read(GOLD)).write(trained);
    try (InputStream ours = TargetSentiment.class.getResourceAsStream("weights-en.bin")) {
      assertThat(trained.toByteArray()).isEqualTo(ours.readAllBytes());
    }
  }

  @Test
  void isRightAsOftenAsWeSayOnUnseenArticles() throws IOException {
    Assumptions.assumeTrue(IS_FULL, "takes a minute: -Dbroadsheet.oracle=full");
    Assumptions.assumeTrue(Files.exists(GOLD), "no ../shared: nothing to train on");
    TargetScores scores = new TargetScores(CrossValidation.of(TargetFile.read(GOLD)));
    assertThat(scores.macroF1()).isGreaterThanOrEqualTo(0.68);
    for (Attitude attitude : Attitude.values()) {
      assertThat(scores.calibrationError(attitude)).isLessThan(0.04);
    }
  }

  private static Judged judged(Attitude attitude, double negative, double positive) {
    return new Judged(
        new Example("Marlow", 0, 6, attitude, ""),
        new Sentiment(negative, 1 - negative - positive, positive));
  }
}
