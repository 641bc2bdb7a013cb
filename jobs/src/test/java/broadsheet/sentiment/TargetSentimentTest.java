package broadsheet.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import broadsheet.text.Words;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetSentimentTest {
  private static final TargetSentiment MODEL = TargetSentiment.english();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Critics accused [Marlow] of corruption and fraud.                          | NEGATIVE",
        "[Marlow] was accused of lying to investigators.                            | NEGATIVE",
        "[Marlow] failed miserably, a disgraceful liar who betrayed his voters.     | NEGATIVE",
        "Voters praised [Marlow] for her courage and hard work.                     | POSITIVE",
        "[Marlow] won a well-deserved award for her brilliant leadership.           | POSITIVE",
        "[Marlow] is a great man and a wonderful friend, said his colleague.        | POSITIVE",
        "[Marlow] spoke to reporters on Tuesday.                                    | NEUTRAL",
        "The committee, which includes [Marlow], is scheduled to meet on Thursday.  | NEUTRAL",
      })
  void tellsWhatIsPlain(String marked, Attitude attitude) {
    Sentiment sentiment = MODEL.of(example(marked.strip()));
    double[] shares = {sentiment.negative(), sentiment.neutral(), sentiment.positive()};
    assertThat(shares[attitude.column()]).as("%s", sentiment).isGreaterThan(0.45);
  }

  @Test
  void tellsApartThoseOfOneSentence() {
    Sentiment accuser = MODEL.of(example("[Marlow] accused Brandt of corruption and fraud."));
    Sentiment accused = MODEL.of(example("Marlow accused [Brandt] of corruption and fraud."));
    assertThat(accused.negative()).isGreaterThan(accuser.negative());
  }

  @Test
  void seesOfNamesOnlyThatTheyAreNames() {
    Sentiment one = MODEL.of(example("On Monday [Marlow] blamed Brandt for the scandal."));
    Sentiment other = MODEL.of(example("On Monday [Trump] blamed Clinton for the scandal."));
    assertThat(one).isEqualTo(other);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0", "0, 6", "3, 4", "3, 12", "0, 46", "44, 46", "45, 46", "46, 46", "46, 99", "-5, -2",
    "6, 7"
  })
  void takesAnyPlace(int start, int end) {
    String text = "Marlow (who else?) was, they say, a “hero” …!";
    assertIsDistribution(MODEL.in(text, words(text)).towards(start, end));
  }

  @Test
  void takesASentenceWithoutWords() {
    assertIsDistribution(MODEL.in("", Words.of(List.of())).towards(0, 0));
  }

  @Test
  void takesLongSentences() {
    String text = "Brandt did not say \"good\" , ".repeat(100);
    TargetSentiment.InSentence sentence = MODEL.in(text, words(text));
    assertIsDistribution(sentence.towards(0, 6));
    assertIsDistribution(sentence.towards(28 * 30, 28 * 30 + 6));
  }

  @Test
  void takesAnyTextAndAlwaysSaysTheSame() {
    Random random = new Random(4);
    String letters = "aA9 .,\"“”’'()-—é中\uD83D\uDE00\uD83D\u0000\n nots by is ed";
    for (int round = 0; round < 300; round++) {
      StringBuilder some = new StringBuilder("Marlow ");
      for (int i = random.nextInt(80); i > 0; i--) {
        some.append(letters.charAt(random.nextInt(letters.length())));
      }
      String text = some.toString();
      int start = random.nextInt(text.length());
      int end = start + random.nextInt(text.length() - start);
      TargetSentiment.InSentence sentence = MODEL.in(text, words(text));
      Sentiment first = sentence.towards(start, end);
      assertIsDistribution(first);
      assertIsDistribution(sentence.towards(0, 6));
      assertThat(sentence.towards(start, end)).isEqualTo(first);
    }
  }

  private static void assertIsDistribution(Sentiment sentiment) {
    assertThat(sentiment.negative()).isBetween(0.0, 1.0);
    assertThat(sentiment.neutral()).isBetween(0.0, 1.0);
    assertThat(sentiment.positive()).isBetween(0.0, 1.0);
    assertThat(sentiment.negative() + sentiment.neutral() + sentiment.positive())
        .isCloseTo(1, within(1e-9));
  }

  private static Words words(String text) {
    return new Example(text, 0, 0, Attitude.NEUTRAL, "").words();
  }

  /** A sentence whose mention stands between square brackets. */
  static Example example(String marked) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text = marked.replace("[", "").replace("]", "");
    return new Example(text, start, end, Attitude.NEUTRAL, marked);
  }
}
