package broadsheet.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
  private static final String HEADER = "surface,type,entity\n";

  private static final Gazetteer LIST =
      Gazetteer.read(
          "mine.csv",
          HEADER
              + """
              BigMar,PER,Marta Quill
              the Quill sisters,MISC,
              Quill,ORG,Quill & Sons
              Quill & Sons,ORG,
              Quill & Sons Ltd.,ORG,Quill & Sons
              "Sons, The",MISC,
              Go!,ORG,Go Airlines
              Tilly's,ORG,
              bitbean,MISC,Bitbean
              U.N.K.,ORG,Union of Kites
              Los  Ranos,LOC,
              Zoë,PER,Zoe Marr
              """);

  private static final Annotator ANNOTATOR = new Annotator(GazetteerTest::capitalised).with(LIST);

  /** Finds runs of words with a capital. */
  private static List<NameFinder.Span> capitalised(List<String> words) {
    return IntStream.range(0, words.size())
        .filter(i -> isCapital(words, i) && !isCapital(words, i - 1))
        .mapToObj(
            i -> {
              int to = i;
              while (isCapital(words, to)) {
                to++;
              }
              return new NameFinder.Span(i, to, "PER");
            })
        .toList();
  }

  private static boolean isCapital(List<String> words, int i) {
    return i >= 0 && i < words.size() && Character.isUpperCase(words.get(i).codePointAt(0));
  }

  private static Annotation annotate(String text) {
    return ANNOTATOR.annotate(text, Layout.of(text, null));
  }

  private static String names(String text) {
    return annotate(text).names().stream()
        .map(
            n ->
                "%s/%s%s"
                    .formatted(
                        text.substring(n.start(), n.end()),
                        n.type(),
                        n.entity() == null ? "" : "=" + n.entity()))
        .collect(joining("|"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "we saw BigMar there.; BigMar/PER=Marta Quill",
        "it was BigMar's idea.; BigMar/PER=Marta Quill",
        "it was BigMar’s idea.; BigMar/PER=Marta Quill",
        "it was Anna BigMar Lee there.; BigMar/PER=Marta Quill",
        "it was Anna, BigMar and Lee.; Anna/PER|BigMar/PER=Marta Quill|Lee/PER",
        "we saw BIGMAR there.; BIGMAR/PER",
        "we saw BigMarket there.; BigMarket/PER",
        "a BigMar-style idea.; BigMar-style/PER",
        "it met the Quill sisters.; the Quill sisters/MISC=the Quill sisters",
        "it met the Quill brothers.; Quill/ORG=Quill & Sons",
        "it met Quill & Sons Ltd. in time.; Quill & Sons Ltd./ORG=Quill & Sons",
        "it met Quill & Sons Ltd.; Quill & Sons Ltd/ORG=Quill & Sons",
        "it met Quill & Sons.; Quill & Sons/ORG=Quill & Sons",
        "it saw “Sons, The” again.; Sons, The/MISC=Sons, The",
        "it flew with Go! to us.; Go!/ORG=Go Airlines",
        "it went to Tilly’s too.; Tilly’s/ORG=Tilly's",
        "it paid in bitbean again.; bitbean/MISC=Bitbean",
        "it paid in Bitbean again.; Bitbean/PER",
        "it left the U.N.K. again.; U.N.K./ORG=Union of Kites",
        "it left Los  Ranos again.; Los  Ranos/LOC=Los Ranos",
        "🚢 it saw Zoë again.; Zoë/PER=Zoe Marr",
      })
  void findsWholeTokensAsListedBeforeAllOthers(String text, String expected) {
    assertThat(names(text)).isEqualTo(expected);
  }

  @Test
  void isNotOverruledByTheArticle() {
    String text =
        "it met Quill in town. it met Ann Quill there. it met BigMar, then Quill, then Marta.";
    Annotation annotation = annotate(text);

    assertThat(ArticleNames.resolve(text, annotation))
        .extracting(n -> n.surface() + " " + n.name() + " " + n.type() + " " + n.rule())
        .containsExactly(
            "Quill Quill & Sons ORG gazetteer",
            "Quill Quill & Sons ORG gazetteer",
            "BigMar Marta Quill PER gazetteer",
            "Quill Quill & Sons ORG gazetteer",
            "Marta Marta Quill PER first_name");
  }

  @Test
  void spellsAsPrinted() {
    String text = "we saw the Quill sisters there, and Zoë.";

    assertThat(ArticleNames.resolve(text, annotate(text)))
        .extracting(Naming::spelling)
        .containsExactly("Quill sisters", "Zoë");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A Lee,MAN,B | mine.csv, line 3: type is 'MAN'; write PER, ORG, LOC or MISC",
        ",PER,B | mine.csv, line 3: the surface is empty; write the name as it is printed",
        "A Lee | mine.csv, line 3: 1 values; write surface,type,entity",
        "A Lee,PER,B,C | mine.csv, line 3: 4 values; write surface,type,entity",
        "Ann Lee,PER,B | mine.csv, line 3: Ann Lee has another line already, at mine.csv, line 2;"
            + " keep one of them",
        "Ann Lee,ORG, | mine.csv, line 3: Ann Lee has another line already, at mine.csv, line 2;"
            + " keep one of them",
        "Go! Go!,ORG, | mine.csv, line 3: Go! Go! holds the end of a sentence, where names end;"
            + " list the part of it that counts",
      })
  void refusesALineThatCannotBeFollowed(String line, String message) {
    assertThatThrownBy(() -> Gazetteer.read("mine.csv", HEADER + "Ann Lee,PER,\n" + line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void refusesAnotherHeader() {
    assertThatThrownBy(() -> Gazetteer.read("mine.csv", "name,type\nA,PER"))
        .hasMessage("mine.csv, line 1: the header must be surface,type,entity");
  }

  @Test
  void takesAnEmptyFileAByteOrderMarkAndTheSameLineTwice() {
    assertThat(Gazetteer.read("mine.csv", "").find(List.of("A"))).isEmpty();
    assertThat(
            Gazetteer.read("mine.csv", "\uFEFF" + HEADER + "A , per\n\nA,PER,A\n")
                .find(List.of("A")))
        .containsExactly(new NameFinder.Span(0, 1, "PER", "A"));
  }

  @RepeatedTest(100)
  void staysWithinAnyText(RepetitionInfo run) {
    String text = Texts.random(new Random(run.getCurrentRepetition())) + " Quill & Sons BigMar";
    int last = 0;
    for (Annotation.Name name : annotate(text).names()) {
      assertThat(name.start()).isGreaterThanOrEqualTo(last);
      assertThat(name.end()).isBetween(name.start() + 1, text.length());
      last = name.end();
    }
  }

  @Test
  void manyNamesTakeSeconds() {
    StringBuilder csv = new StringBuilder(HEADER);
    for (int i = 0; i < 100_000; i++) {
      csv.append("The Name ").append(Integer.toString(i, Character.MAX_RADIX)).append(",PER,\n");
    }
    Gazetteer list =
        assertTimeout(Duration.ofSeconds(30), () -> Gazetteer.read("mine.csv", csv.toString()));

    assertThat(list.find(List.of("The", "Name", "255r"))).hasSize(1);
  }
}
