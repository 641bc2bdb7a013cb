package broadsheet.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.model.Refused;
import broadsheet.text.Annotator;
import broadsheet.voice.Quotation;
import broadsheet.voice.Range;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationScoresTest {
  private static final String TEXT =
      "“Trains 🚆 will run,” Mayor Ada Lund said, “by May.” Mr. Orr, a baker, doubts it.\n";

  /** Brat counts code points: the train is one character. */
  private static final String MARKS =
      """
      T1\tContent 0 20;42 51\t“Trains 🚆 will run,” “by May.”
      T2\tSource 21 35\tMayor Ada Lund
      T3\tCue 36 40\tsaid

      E1\tAttribution:T3 Content:T1 Cue:T3 Source:T2
      T4\tSource 52 59\tMr. Orr
      T5\tContent 77 79\tit
      E2\tAttribution:T6 Content:T5 Cue:T6 Source:T4
      E3\tAttribution:T6 Cue:T6 Source:T4
      T7\tDiscuss 0 3\t“Tr
      #1\tAnnotatorNotes T1\tnever mind
      """;

  @Test
  void readsStretchesInCodePoints(@TempDir Path folder) throws IOException {
    write(folder);

    List<QuotedText> texts = QuotationFiles.read(folder);

    assertThat(texts).hasSize(1);
    assertThat(texts.get(0).attributions())
        .extracting(attribution -> printed(attribution.content()))
        .containsExactly("“Trains 🚆 will run,” … “by May.”", "it");
    assertThat(texts.get(0).attributions())
        .extracting(attribution -> printed(attribution.source()))
        .containsExactly("Mayor Ada Lund", "Mr. Orr");
  }

  @Test
  void takesTheFirstAnnotatorInAnyFolder(@TempDir Path folder) throws IOException {
    Path texts = Files.createDirectories(folder.resolve("text"));
    Path marks = Files.createDirectories(folder.resolve("attributions"));
    Files.writeString(texts.resolve("a_b.txt"), TEXT);
    Files.writeString(texts.resolve("unmarked.txt"), TEXT);
    Files.writeString(marks.resolve("a_b_1f.ann"), MARKS);
    Files.writeString(marks.resolve("a_b_2e.ann"), "T1\tContent 0 5\t“Tra\nE1\tAttribution:T1");

    assertThat(GoldFormat.of(folder)).isEqualTo(GoldFormat.QUOTATIONS);
    assertThat(QuotationFiles.read(folder)).hasSize(1);
    assertThat(QuotationFiles.read(folder).get(0).attributions()).hasSize(2);
  }

  @Test
  void refusesMarksOutsideTheText(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.txt"), "short");
    Files.writeString(folder.resolve("a.ann"), "T1\tContent 0 20\tshort\n");

    assertThatThrownBy(() -> print(folder))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("a.ann");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "“All is well,” he said.         | “All is well,”                | All is well",
        "“All is well,” he said.         | All is well                   | All is well",
        "He said “all is well”.          | “all is well”.                | all is well",
        "He said all “is well”.          | all “is well”.                | ~~",
        "“I think it is well,” he said.  | it is well,                   | ~~",
        "\"One./\"Two,\" he said.        | \"One./\"Two,\"                | One./\"Two",
        "\"One,\" he said. \"Two.\"      | \"One,\" he said. \"Two.\"    | ~~",
        "He said it.                     | it                            | ~~",
      })
  void takesContentsWhollyInsideMarks(String line, String content, String inner) {
    String text = line.replace('/', '\n');
    QuotedText gold =
        new QuotedText(
            text,
            List.of(
                new QuotedText.Attribution(
                    List.of(range(text, content.replace('/', '\n'))), List.of())));

    assertThat(QuotedContents.of(gold))
        .extracting(direct -> direct.range().of(text))
        .isEqualTo(inner.isEmpty() ? List.of() : List.of(inner.replace('/', '\n')));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ada Lund                   | Lund                   | true",
        "Mayor Ada Lund, 51,        | Ada Lund               | true",
        "a spokesman for Mr. Orr    | Orr                    | false",
        "a spokesman for Mr. Orr    | spokesman              | true",
        "Orr's campaign             | Orr                    | false",
        "Orr’s wife Ida Orr         | Ida                    | true",
        "He                         | he                     | true",
        "He                         | she                    | false",
        "Ada Lund                   | Ada Orr                | false",
        "the                        | the                    | false",
      })
  void comparesHeadsOfSources(String one, String other, boolean isSame) {
    assertThat(SourceHead.of(one).meets(SourceHead.of(other))).isEqualTo(isSame);
    assertThat(SourceHead.of(other).meets(SourceHead.of(one))).isEqualTo(isSame);
  }

  @Test
  void countsCharactersQuotationsAndSpeakers() {
    String text = "“All is well,” Lund said. Orr said “trains” run. He had a “plan” in mind.";
    QuotedText gold =
        new QuotedText(
            text,
            List.of(
                attribution(text, "“All is well,”", "Lund"),
                attribution(text, "“trains” run", "Orr")));
    List<Quotation> ours =
        List.of(
            quotation(text, "“All is well,”", Quotation.Kind.DIRECT, "Lund", "before"),
            quotation(text, "“trains”", Quotation.Kind.FRAGMENT, null, null),
            quotation(text, "“plan”", Quotation.Kind.FRAGMENT, "He", "before"));

    QuotationScores scores = QuotationScores.of(gold, ours);

    assertThat(scores.characters()).isEqualTo(new Score(20, 26, 23));
    assertThat(scores.direct()).isEqualTo(new Score(1, 2, 1));
    assertThat(scores.speakers()).isEqualTo(new Score(1, 1, 1));
    assertThat(scores.byRule()).containsOnlyKeys("before").containsValue(new Score(1, 1, 1));
  }

  @Test
  void countsOurQuotationOnce() {
    String text = "“All is well,” Lund said.";
    QuotedText gold =
        new QuotedText(
            text,
            List.of(attribution(text, "All is well", "Lund"), attribution(text, "All is wel", "")));
    List<Quotation> ours =
        List.of(quotation(text, "“All is well,”", Quotation.Kind.DIRECT, "said", "x"));

    assertThat(QuotationScores.of(gold, List.of()).direct()).isEqualTo(new Score(0, 0, 1));
    assertThat(QuotationScores.of(gold, List.of()).speakers().marked()).isZero();
    assertThat(QuotationScores.of(gold, ours).direct().right()).isEqualTo(1);
  }

  @Test
  void printsBothHalves(@TempDir Path folder) throws IOException {
    write(folder);
    Files.writeString(folder.resolve("b.txt"), TEXT);
    Files.writeString(folder.resolve("b.ann"), MARKS);

    QuotationHalves halves = QuotationHalves.of(QuotationFiles.read(folder), Annotator.english());

    assertThat(halves.even().texts()).isEqualTo(1);
    assertThat(halves.odd().characters()).isEqualTo(halves.even().characters());
    assertThat(halves.all().direct().marked()).isEqualTo(4);
    assertThat(print(folder)).contains("characters, odd", "direct quotations, all", "2 texts");
  }

  private static void write(Path folder) throws IOException {
    Files.writeString(folder.resolve("a.txt"), TEXT);
    Files.writeString(folder.resolve("a.ann"), MARKS);
  }

  private static String printed(List<Range> ranges) {
    return String.join(" … ", ranges.stream().map(range -> range.of(TEXT)).toList());
  }

  private static QuotedText.Attribution attribution(String text, String content, String source) {
    return new QuotedText.Attribution(
        List.of(range(text, content)), source.isEmpty() ? List.of() : List.of(range(text, source)));
  }

  private static Range range(String text, String part) {
    return new Range(text.indexOf(part), text.indexOf(part) + part.length());
  }

  private static Quotation quotation(
      String text, String content, Quotation.Kind kind, String speaker, String rule) {
    return new Quotation(
        range(text, content),
        kind,
        0,
        null,
        speaker == null ? null : range(text, speaker),
        null,
        rule,
        null);
  }

  private static String print(Path gold) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Evaluation(List.of(gold), Set.of(), (articles, mentions) -> Map.of())
        .print(new PrintStream(out, true, StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8);
  }
}
