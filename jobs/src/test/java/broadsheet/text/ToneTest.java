package broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToneTest {
  private static final Tone TONE = new Tone(Lexicon.english());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The talks were a success .; 0.5719",
        "The talks were not a success .; -0.4585",
        "The talks were a great success .; 0.8316",
        "The talks went on .; 0",
        "They were very happy .; 0.6115",
        "They were slightly happy .; 0.5279",
        "They did n't win .; -0.4717",
        "No , they win .; 0.5859",
        "It was not only a success .; 0.5719",
        "HAPPY; 0.5719"
      })
  void weighsCuesInScope(String sentence, double tone) {
    assertThat(TONE.read(List.of(sentence.split(" ", -1)), List.of()).tone()).isEqualTo(tone);
  }

  @Test
  void whatFollowsButWeighsMore() {
    assertThat(TONE.read(List.of("A success but a disaster".split(" ", -1)), List.of()).tone())
        .isNegative();
    assertThat(TONE.read(List.of("A disaster but a success".split(" ", -1)), List.of()).tone())
        .isPositive();
  }

  @Test
  void namesHaveNoTone() {
    List<String> words = List.of("Grace", "Hope", "came");
    assertThat(TONE.read(words, List.of()).tone()).isPositive();
    assertThat(TONE.read(words, List.of(new NameFinder.Span(0, 2, "PER"))).tone()).isZero();
  }

  @Test
  void staysWithinBounds() {
    List<String> words = Collections.nCopies(400, "terrible");
    assertThat(TONE.read(words, List.of()).tone()).isBetween(-1.0, -0.99);
  }
}
