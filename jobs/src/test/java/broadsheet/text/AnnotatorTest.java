package broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnotatorTest {

  /** Every token with a capital is a name: a stand-in that finds much and costs nothing. */
  private static final NameFinder CAPITALISED =
      words ->
          IntStream.range(0, words.size())
              .filter(i -> Character.isUpperCase(words.get(i).codePointAt(0)))
              .mapToObj(i -> new NameFinder.Span(i, i + 1, "MISC"))
              .toList();

  private static Annotation annotate(Annotator annotator, String text) {
    return annotator.annotate(text, Layout.of(text, Front.read(text).title()));
  }

  private static List<String> names(Annotator annotator, String text) {
    return annotate(annotator, text).names().stream()
        .map(name -> text.substring(name.start(), name.end()) + "/" + name.type())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Anna Lindqvist of Volvo flew to Lisbon on Monday.; Anna"
            + " Lindqvist/PER|Volvo/ORG|Lisbon/LOC",
        "🚢🚢 Ukraine’s Maria Kovalenko met Peter Olsen’s lawyers.; Ukraine/LOC|Maria"
            + " Kovalenko/PER|Peter Olsen/PER",
        "The US and Russia's envoys met in Geneva.; US/LOC|Russia/LOC|Geneva/LOC",
        "French farmers protested in Lyon.; French/MISC|Lyon/LOC",
        "COME WITH US TO BUY; ''",
        "Nobody came to the meeting.; ''"
      })
  void findsNamesAsPrinted(String text, String expected) {
    assertThat(String.join("|", names(Annotator.english(), text))).isEqualTo(expected);
  }

  @Test
  void findsNoNamesInCreditsAndBylines() {
    String text =
        """
        Ferry lost

        By Ann Roe, Reuters

        OSLO (Reuters) - A ferry sank off Bergen.

        The ferry in Bergen. (AP Photo/Peter Olsen)
        """;
    Annotation annotation = annotate(Annotator.english(), text);
    assertThat(names(Annotator.english(), text)).containsExactly("Bergen/LOC", "Bergen/LOC");
    assertThat(annotation.sentences())
        .extracting(Annotation.Sentence::section)
        .containsExactly(
            Section.HEADLINE,
            Section.BYLINE,
            Section.DATELINE,
            Section.BODY,
            Section.CAPTION,
            Section.CREDIT);
    assertThat(annotation.sentences().get(1).tone()).isNull();
    assertThat(annotation.sentences().get(3).tone()).isNotNull();
  }

  @Test
  void findsTheSameNamesWhateverStandsAround() {
    List<String> sentences =
        List.of(
            "Grace Hope runs the Lindqvist Group from Bergen.",
            "turner and hopkins are words in lower case.",
            "Turner flew to Hopkins.",
            "The Bank of Norway raised rates.",
            "Apple fell.");
    List<String> alone = new ArrayList<>();
    sentences.forEach(sentence -> alone.addAll(names(Annotator.english(), sentence)));
    assertThat(names(Annotator.english(), String.join("\n", sentences))).isEqualTo(alone);
    assertThat(names(Annotator.english(), String.join(" ", sentences))).isEqualTo(alone);
  }

  @RepeatedTest(300)
  void staysWithinAnyText(RepetitionInfo run) {
    String text = Texts.random(new Random(run.getCurrentRepetition()));
    Annotation annotation = annotate(new Annotator(CAPITALISED), text);
    int last = 0;
    for (Annotation.Sentence sentence : annotation.sentences()) {
      assertThat(sentence.start()).isGreaterThanOrEqualTo(last);
      assertThat(sentence.end()).isBetween(sentence.start(), text.length());
      assertThat(sentence.nTokens()).isPositive();
      last = sentence.end();
    }
    last = 0;
    for (Annotation.Name name : annotation.names()) {
      Annotation.Sentence sentence = annotation.sentences().get(name.sentence());
      assertThat(name.start()).isBetween(Math.max(last, sentence.start()), name.end() - 1);
      assertThat(name.end()).isLessThanOrEqualTo(sentence.end());
      assertThat(sentence.section().isNews()).isTrue();
      last = name.end();
    }
  }

  @RepeatedTest(5)
  void theModelsTakeAnyText(RepetitionInfo run) {
    String text = Texts.random(new Random(run.getCurrentRepetition()));
    assertThat(annotate(Annotator.english(), text)).isEqualTo(annotate(Annotator.english(), text));
  }

  @Test
  void tellsHowSureItIsIfAsked() {
    String text = "Anna Lindqvist of Volvo flew to Lisbon. Some say that Wenham, of Ardel, won.";

    List<Annotation.Name> unasked = annotate(Annotator.english(), text).names();
    List<Annotation.Name> asked = annotate(Annotator.english().confident(), text).names();

    assertThat(unasked).isNotEmpty().allMatch(name -> name.confidence() == null);
    assertThat(asked.stream().map(name -> name.with(null)).toList()).isEqualTo(unasked);
    assertThat(asked)
        .filteredOn(name -> name.rule() == NamingRule.AS_PRINTED)
        .isNotEmpty()
        .allSatisfy(name -> assertThat(name.confidence()).isBetween(0.3, 1.0));
    assertThat(asked.get(0).confidence()).isGreaterThan(0.9);
  }

  @Test
  void asksForNoNamesWhereThereAreNoLetters() {
    Annotator noWords =
        new Annotator(
            words -> {
              throw new AssertionError(words);
            });
    assertThat(annotate(noWords, "12 34 . 56 !\n").names()).isEmpty();
  }
}
