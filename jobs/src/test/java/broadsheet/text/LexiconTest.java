package broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
  private static final Lexicon RATED =
      Lexicon.read(
          "mine.tsv",
          "# mine\n\nabandon*\t-1.9\nAbandoned\t-3\nbest of luck\t2.5\nbest\t3\nbest of*\t1\n");

  private static final String DIC =
      """
      %
      1\tnegative
      2 positive
      3\tneg_positive
      4\tneg_negative
      9\tmoney
      %
      abandon*\t1
      happy   2 9
      not happy\t3
      not a lie*\t4
      profit\t9
      mixed\t1\t2
      """;

  @ParameterizedTest
  @CsvSource({
    "abandoning it, -1.9, 1",
    "abandoned it, -3, 1",
    "best of luck, 2.5, 3",
    "best of all, 1, 2",
    "best man, 3, 1",
  })
  void findsTheLongestThatFits(String words, double rating, int nWords) {
    assertThat(RATED.find(List.of(words.split(" ", -1)), 0))
        .isEqualTo(new Lexicon.Entry(rating, nWords));
  }

  @Test
  void findsNothingElse() {
    assertThat(RATED.find(List.of("abando"), 0)).isNull();
    assertThat(RATED.find(List.of("luck"), 0)).isNull();
    assertThat(RATED.find(List.of("the", "best"), 1)).isEqualTo(new Lexicon.Entry(3, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "abandons, -2, 1",
    "happy, 2, 1",
    "not happy, -2, 2",
    "not a lie, 2, 3",
    "not a liebling, 2, 3",
  })
  void readsDictionariesOfCategories(String words, double rating, int nWords) {
    assertThat(Lexicon.read("mine.dic", DIC).find(List.of(words.split(" ", -1)), 0))
        .isEqualTo(new Lexicon.Entry(rating, nWords));
  }

  @Test
  void passesOverCategoriesWithoutTone() {
    Lexicon lexicon = Lexicon.read("mine.dic", DIC);

    assertThat(lexicon.find(List.of("profit"), 0)).isNull();
    assertThat(lexicon.find(List.of("mixed"), 0)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "good 2         | mine, line 1: no tab between word and rating; write word, tab, rating",
        "good\\tmuch    | mine, line 1: rating is 'much'; write a number from -4 to 4",
        "good\\t5       | mine, line 1: rating is '5'; write a number from -4 to 4",
        "good\\tNaN     | mine, line 1: rating is 'NaN'; write a number from -4 to 4",
        "g*d\\t1        | mine, line 1: 'g*d': a star may end a word, but not the first of several",
        "go* on\\t1     | mine, line 1: 'go* on': a star may end a word, but not the first of"
            + " several",
        "*\\t1          | mine, line 1: '*': a star may end a word, but not the first of several",
        "%\\n1 pos\\n%\\na\\t7 | mine, line 4: no category 7 above; add it or leave it out",
        "%\\n1\\n%      | mine, line 2: a category wants a number and a name",
        "# none         | mine: no word with a rating; write lines of word, tab, rating",
      })
  void saysWhatCannotBeFollowed(String content, String message) {
    assertThatThrownBy(
            () -> Lexicon.read("mine", content.replace("\\t", "\t").replace("\\n", "\n")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
