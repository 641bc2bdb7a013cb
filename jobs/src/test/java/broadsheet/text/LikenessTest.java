package broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** When a text is a copy of another. */
class LikenessTest {
  private static final String STORY = words("story", 0, 300);

  @Test
  void measuresWhatTwoTextsHaveInCommon() {
    Likeness likeness = of(STORY, words("story", 100, 300));

    assertThat(likeness.similarity()).isEqualTo(196.0 / 396);
    assertThat(likeness.containment()).isEqualTo(196.0 / 296);
    assertThat(likeness.shingles()).isEqualTo(296);
    assertThat(of(STORY, STORY)).isEqualTo(new Likeness(296, 1, 1, 1, false, 1));
  }

  @Test
  void doesNotMindTheOrder() {
    String other = words("story", 100, 150) + " " + words("end", 0, 30);

    assertThat(of(STORY, other)).isEqualTo(of(other, STORY));
  }

  @Test
  void takesAShortenedTextForACopyIfItBeginsAlike() {
    assertThat(of(STORY, words("story", 0, 100)).rule()).contains(CopyRule.CONTAINED);
    assertThat(of(STORY, words("story", 0, 200)).rule()).contains(CopyRule.NEAR);
    assertThat(
            of(words("new", 0, 200) + " " + words("story", 0, 120), words("story", 0, 120)).rule())
        .isEmpty();
    assertThat(of(STORY, words("story", 0, 40)).rule()).isEmpty();
  }

  @Test
  void takesNoTemplateWithOtherNamesAndNumbersForACopy() {
    assertThat(of(template("Ann Lee", 12), template("Ann Lee", 12)).rule()).contains(CopyRule.NEAR);
    Likeness other = of(template("Ann Lee", 12), template("Bob Ray", 40));

    assertThat(other.similarity()).isGreaterThan(0.5);
    assertThat(other.rule()).isEqualTo(Optional.empty());
  }

  @Test
  void takesATeaserForACopyOnlyUnderTheSameHeadline() {
    String teaser = words("story", 0, 20);

    assertThat(under("The Bridge is closed", STORY, "The bridge is closed!", teaser).rule())
        .contains(CopyRule.CONTAINED);
    assertThat(under("The Bridge is closed", STORY, "Mayor speaks", teaser).rule()).isEmpty();
    assertThat(under("Mayor speaks", teaser + " here", "Mayor speaks", teaser).rule())
        .contains(CopyRule.NEAR);
    assertThat(of(STORY, teaser).rule()).isEmpty();
    assertThat(under("Mayor speaks", STORY, "Mayor speaks", words("story", 0, 10)).rule())
        .isEmpty();
  }

  private static Likeness under(String headline, String text, String otherHeadline, String other) {
    return Likeness.of(
        TextPrint.of(headline + "\n\n" + text, headline).without(Set.of()),
        TextPrint.of(otherHeadline + "\n\n" + other, otherHeadline).without(Set.of()));
  }

  private static String template(String name, int number) {
    return "the report of "
        + name
        + " says "
        + words("fixed", 0, 40)
        + " at "
        + number
        + " or "
        + (number + 1)
        + " of "
        + name.toUpperCase(java.util.Locale.ROOT)
        + " and "
        + words("again", 0, 40);
  }

  private static Likeness of(String one, String other) {
    return Likeness.of(
        TextPrint.of(one, null).without(Set.of()), TextPrint.of(other, null).without(Set.of()));
  }

  /** Words without a digit: those with one would be numbers. */
  private static String words(String stem, int from, int number) {
    return IntStream.range(from, from + number)
        .mapToObj(i -> stem + (char) ('a' + i / 26 % 26) + (char) ('a' + i % 26))
        .collect(Collectors.joining(" "));
  }
}
