package broadsheet.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeaturesTest {
  private static final Vocabulary WORDS = Vocabulary.english();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Marlow] is good                     | good | 1",
        "[Marlow] is not good                 | good | -1",
        "[Marlow] is never really good        | good | -1",
        "[Marlow] does n't say that it is bad | bad  | -1",
        "[Marlow] would not go, but good news | good | 1",
        "[Marlow] did not, good news          | good | 1",
        "[Marlow] once greeted a certain Good | Good | 0",
        "[Good] met a friend                  | Good | 0",
        "the [good] friend                    | good | 0",
      })
  void toneHasAScope(String marked, String word, int sign) {
    assertThat(Math.signum(tone(mention(marked), marked, word))).isEqualTo((float) sign);
  }

  private static float tone(Mention mention, String marked, String word) {
    Example example = TargetSentimentTest.example(marked);
    for (int i = 0; i < mention.sentence().size(); i++) {
      if (example.words().of(example.text(), i).equals(word)) {
        return mention.tone(i);
      }
    }
    throw new AssertionError("no " + word);
  }

  @Test
  void wordsHaveASideAndADistance() {
    Mention mention = mention("They say [Ann Marlow] lost her way");
    assertThat(mention.from()).isEqualTo(2);
    assertThat(mention.to()).isEqualTo(4);
    assertThat(mention.side(1)).isEqualTo(1);
    assertThat(mention.distance(0)).isEqualTo(2);
    assertThat(mention.side(4)).isEqualTo(2);
    assertThat(mention.distance(4)).isEqualTo(1);
    assertThat(mention.word(2)).isEqualTo(Vocabulary.TARGET);
    assertThat(mention.word(-1)).isEqualTo(Vocabulary.BEGIN);
    assertThat(mention.word(7)).isEqualTo(Vocabulary.END);
  }

  @Test
  void clausesAreCountedFromTheName() {
    Mention mention = mention("He left, but [Marlow] stayed because it rained");
    assertThat(mention.clauses(0)).isEqualTo(2);
    assertThat(mention.clauses(5)).isZero();
    assertThat(mention.clauses(7)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Marlow] blamed the court         | [Marlow] was blamed by the court",
        "[Marlow] was angry                | [Marlow] was not angry",
        "[Marlow] has accused him          | [Marlow] has been accused",
      })
  void whoDoesIsToldFromWhomItIsDoneTo(String one, String other) {
    assertThat(verb(one)).isNotEqualTo(verb(other));
  }

  private static Set<Integer> verb(String marked) {
    Mention mention = mention(marked);
    Word verb = mention.word(SyntaxFeatures.verb(mention));
    Set<Integer> all = buckets(marked, Aspect.SYNTAX);
    Set<Integer> of = new HashSet<>();
    for (int manner = 0; manner < 8; manner++) {
      Features features = new Features();
      features.add(Kind.VERB, verb.hash(), manner);
      of.add(features.bucket(0));
    }
    of.retainAll(all);
    assertThat(of).hasSize(1);
    return of;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Marlow] has never really lied                | lied   | BEGIN",
        "He was fired by former President [Marlow]     | END    | by",
        "They trust the former senator [Marlow]        | END    | trust",
        "A word about [Marlow], who lied               | ,      | about",
      })
  void findsVerbAndGovernor(String marked, String verb, String governor) {
    Mention mention = mention(marked);
    assertThat(mention.word(SyntaxFeatures.verb(mention))).isEqualTo(word(verb));
    assertThat(mention.word(SyntaxFeatures.governor(mention))).isEqualTo(word(governor));
  }

  private static Word word(String word) {
    return switch (word) {
      case "BEGIN" -> Vocabulary.BEGIN;
      case "END" -> Vocabulary.END;
      default -> WORDS.word(word);
    };
  }

  @Test
  void quotationMarksAreSeen() {
    Mention mention = mention("He called [Marlow] a “liar” again");
    assertThat(mention.isQuoted()).isFalse();
    assertThat(mention.sentence().isQuoted(5)).isTrue();
    assertThat(mention.sentence().isQuoted(7)).isFalse();
  }

  @Test
  void eachAspectSeesSomething() {
    for (Aspect aspect : EnumSet.complementOf(EnumSet.of(Aspect.MEANING))) {
      assertThat(buckets("They hate [Marlow]'s corrupt friends", aspect)).isNotEmpty();
    }
  }

  private static Set<Integer> buckets(String marked, Aspect aspect) {
    Features features = new Features();
    aspect.add(mention(marked), features);
    Set<Integer> buckets = new HashSet<>();
    for (int i = 0; i < features.size(); i++) {
      buckets.add(features.bucket(i));
    }
    return buckets;
  }

  private static Mention mention(String marked) {
    Example example = TargetSentimentTest.example(marked.strip());
    return new Reading(WORDS, example.text(), example.words())
        .mention(example.start(), example.end());
  }
}
