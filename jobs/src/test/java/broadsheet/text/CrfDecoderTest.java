package broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reference is CoreNLP's own decoder of the same weights: every label must be its label. */
class CrfDecoderTest {
  private static List<Twin> twins = List.of();

  @BeforeAll
  static void load() {
    twins = List.of(Twin.of(CrfNames.THREE), Twin.of(CrfNames.FOUR));
  }

  @AfterAll
  static void free() {
    twins = List.of();
  }

  /**
   * The reference, our decoder, and one that must forget all the time.
   *
   * @param reference CoreNLP's decoder
   * @param decoder ours
   * @param words its memory
   * @param forgetful next to no memory
   */
  record Twin(
      CRFClassifier<CoreLabel> reference, CrfDecoder decoder, CrfWords words, CrfWords forgetful) {
    static Twin of(String resource) {
      CRFClassifier<CoreLabel> reference = CrfNames.classifier(resource);
      CrfModel model = new CrfModel(reference);
      return new Twin(
          reference,
          new CrfDecoder(model, 0),
          new CrfWords(List.of(model), 100_000),
          new CrfWords(List.of(model), 20));
    }

    String[] labels(List<String> tokens) {
      return labels(words, tokens);
    }

    String[] labels(CrfWords memory, List<String> tokens) {
      CrfSentence sentence = new CrfSentence(memory);
      sentence.read(tokens);
      return decoder.labels(sentence);
    }

    String[] expected(List<String> sentence) {
      return reference.classifySentence(sentence.stream().map(Word::new).toList()).stream()
          .map(token -> token.get(CoreAnnotations.AnswerAnnotation.class))
          .toArray(String[]::new);
    }

    void check(List<String> sentence) {
      String[] expected = expected(sentence);
      assertThat(labels(sentence)).as("%s", sentence).isEqualTo(expected);
      assertThat(labels(forgetful, sentence)).as("%s", sentence).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Lindqvist , chief of Volvo , flew from Lisbon to New York on Monday .",
        "Mr. Olsen told the BBC that French farmers would not pay .",
        "The organisation 's colour adviser , Dr Jane O'Neill , honoured the defence programme .",
        "OSLO ( Reuters ) - Norway 's central bank held its rate at 4.5 % .",
        "In Kyiv , Petrenko met the press ; later Petrenko said Kyiv was safe .",
        "( ( ( \" '' -- ... / // 12:30 1,000 $ 3-4 x1y2 McDonald's iPhone COVID-19",
        "the the the the the the the the",
        "He saw a > < b and <a><a> , then ## and \uD83D\uDE00 .",
        "\u00C5sa \u00D6berg visited \u041A\u0438\u0457\u0432 and \u5317\u4EAC .",
        "Acme"
      })
  void givesTheLabelsOfTheReference(String sentence) {
    twins.forEach(twin -> twin.check(List.of(sentence.split(" "))));
  }

  @Test
  void hasNoLabelsForNothing() {
    twins.forEach(twin -> assertThat(twin.labels(List.of())).isEmpty());
  }

  @Test
  void seesRepeatsFarAwayAsTheReferenceDoes() {
    for (int gap : List.of(1, 2, 3, 4, 100, 145, 146, 147, 148, 149, 150, 400)) {
      List<String> sentence = new ArrayList<>(List.of("when", "Tanaka", "spoke"));
      sentence.addAll(Collections.nCopies(gap, "on"));
      sentence.addAll(List.of("saw", "Tanaka", "leave"));
      twins.forEach(twin -> twin.check(sentence));
    }
  }

  @Test
  void givesTheLabelsOfTheReferenceOnRandomSentences() {
    Random random = new Random(20_240_531);
    for (int i = 0; i < 2500; i++) {
      List<String> sentence = RandomWords.sentence(random);
      twins.forEach(twin -> twin.check(sentence));
    }
  }

  @Test
  void givesOneAnswerToManyThreads() {
    Random random = new Random(7);
    List<List<String>> sentences = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      sentences.add(RandomWords.sentence(random));
    }
    for (Twin twin : twins) {
      List<String> alone = sentences.stream().map(s -> String.join(" ", twin.labels(s))).toList();
      List<String> together =
          sentences.parallelStream()
              .map(s -> String.join(" ", twin.labels(twin.forgetful(), s)))
              .toList();
      assertThat(together).isEqualTo(alone);
    }
  }

  @Test
  void givesASentenceTheSameLabelsWhateverCameBefore() {
    Random random = new Random(11);
    List<List<String>> sentences = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      sentences.add(RandomWords.sentence(random));
    }
    CrfNames fresh = CrfNames.english();
    List<String> first = sentences.stream().map(s -> show(fresh.anew(), s)).toList();
    CrfNames used = fresh.anew();
    for (int round = 0; round < 3; round++) {
      List<Integer> order = new ArrayList<>(IntStream.range(0, 300).boxed().toList());
      Collections.shuffle(order, random);
      for (int i : order) {
        assertThat(show(used, sentences.get(i))).isEqualTo(first.get(i));
      }
    }
  }

  private static String show(CrfNames names, List<String> sentence) {
    return names.find(sentence)
        + names.labels(sentence).stream().map(Arrays::toString).toList().toString();
  }
}
