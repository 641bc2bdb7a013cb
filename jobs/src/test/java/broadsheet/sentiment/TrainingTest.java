package broadsheet.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainingTest {
  private static final List<String> GOOD = List.of("saved", "helped", "healed", "freed");
  private static final List<String> BAD = List.of("robbed", "hurt", "cheated", "jailed");
  private static final List<String> PLAIN = List.of("met", "passed", "followed", "called");

  @Test
  void sameExamplesGiveTheSameBytes() throws IOException {
    byte[] once = bytes(CrossValidation.model(examples()));
    assertThat(bytes(CrossValidation.model(examples()))).isEqualTo(once);
    assertThat(once.length).isGreaterThan(100);
  }

  @Test
  void learnsWhatTheExamplesShow() {
    TargetSentiment model = Training.of(examples());
    assertThat(model.knows(examples())).isTrue();
    assertThat(model.knows(examples().subList(1, 9))).isFalse();
    int right = 0;
    for (Example example : examples()) {
      right += likeliest(model.of(example)) == example.attitude() ? 1 : 0;
    }
    assertThat(right).isGreaterThan(examples().size() * 8 / 10);
  }

  @Test
  void crossValidationKeepsTheOrder() {
    assertThat(CrossValidation.of(examples()).stream().map(Judged::example))
        .containsExactlyElementsOf(examples());
  }

  @Test
  void weightsComeBackAsTheyWere() throws IOException {
    short[] numbers = new short[2 * Weights.ROWS];
    numbers[0] = -1;
    numbers[7] = Short.MAX_VALUE;
    numbers[800] = Short.MIN_VALUE;
    numbers[2 * Weights.ROWS - 1] = 64;
    byte[] written = bytes(new Weights(numbers, 1.25f, -7));
    Weights read = Weights.read(new ByteArrayInputStream(written));
    assertThat(bytes(read)).isEqualTo(written);
    assertThat(read.examples()).isEqualTo(-7);
  }

  @Test
  void refusesWhatAreNoWeights() {
    byte[] cut = {0x42, 0x53, 0x54, 0x31, 0, 0};
    assertThatThrownBy(() -> Weights.read(new ByteArrayInputStream(cut)))
        .isInstanceOf(IOException.class);
    byte[] other = "not weights at all".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    assertThatThrownBy(() -> Weights.read(new ByteArrayInputStream(other)))
        .isInstanceOf(IOException.class)
        .hasMessage("these are no weights");
  }

  @Test
  void refusesMentionsOutsideTheirText() {
    assertThatThrownBy(() -> new Example("short", 2, 9, Attitude.NEUTRAL, ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no mention from 2 to 9");
  }

  @Test
  void findsAMinimum() {
    double[] place =
        Minimum.of(
            (at, gradient) -> {
              gradient[0] = 2 * (at[0] - 3) + at[1];
              gradient[1] = 20 * at[1] + at[0];
              return (at[0] - 3) * (at[0] - 3) + 10 * at[1] * at[1] + at[0] * at[1];
            },
            2);
    assertThat(Arrays.stream(place).map(x -> Math.round(100 * x)).toArray())
        .containsExactly(308, -15);
  }

  private static List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      for (String who : List.of("The farmer", "A sailor", "Our teacher")) {
        examples.add(example(who + " " + GOOD.get(i) + " [Marlow] in spring.", Attitude.POSITIVE));
        examples.add(example(who + " " + BAD.get(i) + " [Marlow] in spring.", Attitude.NEGATIVE));
        examples.add(example(who + " " + PLAIN.get(i) + " [Marlow] in spring.", Attitude.NEUTRAL));
      }
    }
    return examples;
  }

  private static Example example(String marked, Attitude attitude) {
    Example plain = TargetSentimentTest.example(marked);
    return new Example(plain.text(), plain.start(), plain.end(), attitude, marked);
  }

  private static Attitude likeliest(Sentiment sentiment) {
    if (sentiment.neutral() > Math.max(sentiment.negative(), sentiment.positive())) {
      return Attitude.NEUTRAL;
    }
    return sentiment.balance() > 0 ? Attitude.POSITIVE : Attitude.NEGATIVE;
  }

  private static byte[] bytes(TargetSentiment model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(bytes);
    return bytes.toByteArray();
  }

  private static byte[] bytes(Weights weights) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    weights.write(bytes);
    return bytes.toByteArray();
  }
}
