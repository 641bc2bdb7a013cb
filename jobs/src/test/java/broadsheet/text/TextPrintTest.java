package broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a text is compared. */
class TextPrintTest {
  private static final String FILLER = words(0, 40);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Mayor said: no more! | the mayor said no more",
        "don't stop | dont stop",
        "don’t stop | don't stop",
        "“Yes”, she said – twice | Yes she said -- twice",
        "a café in Łódź | A CAFE\u0301 in Łódź",
        "the colour of the centre | the color of the center",
        "they organised a defence | they organized a defense",
        "he travelled far | he traveled far",
        "soft\u00ADware | software",
        "one\u00A0two | one -- two",
        "Їжак ΑΒΓ | їжак αβγ",
      })
  void seesTheSameWords(String one, String other) {
    assertThat(key(one)).isEqualTo(key(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "won 3-1 | won 3-2",
        "ab c | a bc",
        "no more | more no",
        "Kiev | Kyiv",
        "北京 | 东京",
      })
  void seesOtherWords(String one, String other) {
    assertThat(key(one)).isNotEqualTo(key(other));
  }

  @Test
  void leavesTheHeadlineOutUnlessTheTextIsShort() {
    assertThat(TextPrint.of("One\n\n" + FILLER, "One").key())
        .isEqualTo(TextPrint.of("Two\n\n" + FILLER, "Two").key());
    assertThat(TextPrint.of("One\n\nSee there", "One").key())
        .isNotEqualTo(TextPrint.of("Two\n\nSee there", "Two").key());
  }

  @ParameterizedTest
  @CsvSource({"29, true", "30, false"})
  void tellsShortTexts(int words, boolean isShort) {
    assertThat(TextPrint.of(words(0, words), null).isShort()).isEqualTo(isShort);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "市议会星期二投票决定在冬季关闭通往岛屿的狭窄桥梁",
        "สภาเมืองลงมติเมื่อวันอังคารให้ปิดสะพาน",
        "市議会は火曜日に橋を閉鎖すると決めた"
      })
  void comparesCharactersWhereWordsHaveNoBlanksBetween(String text) {
    String story = (text + "。").repeat(4);
    String other =
        IntStream.range(0, 90)
            .mapToObj(i -> "" + (char) (0x5000 + 7 * i))
            .collect(Collectors.joining());

    Likeness likeness = Likeness.of(story(story + other), story(other + "。" + story));

    assertThat(TextPrint.of(story + other, null).isShort()).isFalse();
    assertThat(likeness.rule()).contains(CopyRule.NEAR);
    assertThat(Likeness.of(story(story), story(other)).similarity()).isZero();
  }

  /** Any run of words that is as long as a window is sampled in both texts alike. */
  @Test
  void samplesEveryLongRunOfWords() {
    Random random = new Random(5);
    for (int length : List.of(40, 150, 600)) {
      int run = length < 100 ? 8 : length < 250 ? 12 : 20;
      for (int i = 0; i < 200; i++) {
        String common = words(1_000_000 * (i + 1), run);
        String one = text(random, length - run) + " " + common + " " + text(random, 10);
        String other = text(random, length) + " " + common + " " + text(random, 5);

        Set<Long> shared = new HashSet<>(TextPrint.of(one, null).samples());
        shared.retainAll(TextPrint.of(other, null).samples());
        assertThat(shared).isNotEmpty();
      }
    }
  }

  @Test
  void keepsAPrintOfBoundedSizeOfAHugeText() {
    String huge = words(0, 300_000);
    String half = huge.substring(0, huge.length() / 2);

    TextPrint print = TextPrint.of(huge, null);

    assertThat(print.shingles()).hasSizeBetween(2_000, 8_192);
    assertThat(print.thinning()).isPositive();
    assertThat(print.samples()).hasSizeLessThan(3_000);
    Likeness likeness = Likeness.of(story(huge), story(half));
    assertThat(likeness.similarity()).isBetween(0.45, 0.55);
    assertThat(likeness.containment()).isGreaterThan(0.99);
  }

  @ParameterizedTest
  @ValueSource(strings = {"la ", "12 ", "。", "…", "x", "漢", "\uD83D\uDE00 "})
  void readsTextsOfOneThingOverAndOver(String thing) {
    TextPrint print = TextPrint.of(thing.repeat(200_000), null);

    assertThat(print.shingles()).hasSizeLessThanOrEqualTo(8_192);
    assertThat(print).isEqualTo(TextPrint.of(thing.repeat(200_000), null));
  }

  @Test
  void takesOutWhatStandsBetweenBoilerplate() {
    String boilerplate = words(5_000, 120);
    String own = words(0, 100);
    Set<Long> known = new HashSet<>(TextPrint.of(boilerplate, null).samples());
    // The samples of windows that reach over the edge may be others.
    TextPrint whole = TextPrint.of(own + " " + boilerplate, null);

    StoryText story = whole.without(known);

    assertThat(story.shingles().size()).isBetween(90, 125);
    assertThat(Likeness.of(story, story(own)).containment()).isGreaterThan(0.95);
    assertThat(whole.without(new HashSet<>(whole.samples())).shingles()).isEmpty();
  }

  private static String key(String text) {
    return TextPrint.of(FILLER + " " + text + " " + FILLER, null).key();
  }

  private static StoryText story(String text) {
    return TextPrint.of(text, null).without(Set.of());
  }

  private static String words(int from, int number) {
    return IntStream.range(from, from + number)
        .mapToObj(i -> "w" + i)
        .collect(Collectors.joining(" "));
  }

  private static String text(Random random, int words) {
    return random.ints(words, 0, 500_000).mapToObj(i -> "r" + i).collect(Collectors.joining(" "));
  }
}
