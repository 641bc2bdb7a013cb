package broadsheet.evaluate;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import broadsheet.model.Article;
import broadsheet.model.Mention;
import broadsheet.model.Refused;
import broadsheet.text.Annotator;
import broadsheet.text.Entities;
import broadsheet.text.Languages;
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

class EvaluationTest {

  @ParameterizedTest
  @CsvSource({
    "sample.conll, NAMES",
    "sample.iob2, NAMES",
    "linked.jsonl, LINKS",
    "spellings, SPELLINGS",
    "spellings/places/a.json, SPELLINGS",
    "headlines, HEADLINES",
    "headlines/headlines.xml, HEADLINES",
    "languages, LANGUAGES",
    "pairs.csv, PAIRS",
  })
  void tellsGoldDataByItsContent(String name, GoldFormat format) throws IOException {
    assertThat(GoldFormat.of(ColumnFileTest.resource(name))).isEqualTo(format);
  }

  @ParameterizedTest
  @CsvSource({"'', empty", "'{\"a\": 1}', other JSON", "'One sentence of prose.', prose"})
  void refusesOthersInOneLine(String text, String what, @TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("x"), text);

    assertThatThrownBy(() -> print(file))
        .as(what)
        .isInstanceOf(Refused.class)
        .hasMessageContaining("x: it holds none of the gold data")
        .message()
        .doesNotContain("\n");
    assertThatThrownBy(() -> print(folder.resolve("absent"))).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> print(folder)).isInstanceOf(Refused.class);
  }

  @Test
  void printsATableForEach() throws IOException {
    assertThat(print(ColumnFileTest.resource("sample.conll")))
        .contains("2 texts, exact span and type, from raw text");
    assertThat(print(ColumnFileTest.resource("linked.jsonl")))
        .contains("2 texts, 5 mentions with an entity, B-cubed")
        .contains("our entities");
    assertThat(print(ColumnFileTest.resource("spellings"))).contains("precision 1.000");
  }

  @Test
  void groupsMentionsByEntity() throws IOException {
    LinkScores scores =
        LinkScores.of(
            LinkFile.read(ColumnFileTest.resource("linked.jsonl")),
            Annotator.english(),
            EvaluationTest::byLists);

    assertThat(scores.mentions()).isEqualTo(5);
    assertThat(scores.ours()).isEqualTo(new BCubed(1, 1));
    assertThat(scores.surface().precision()).isEqualTo(1);
    assertThat(scores.surface().recall()).isLessThan(1);
  }

  @Test
  void namesTheLineThatIsNoText(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("x.jsonl"), "{\"text\": \"a\"}\n{\"text\n");

    assertThatThrownBy(() -> LinkFile.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("line 2");
  }

  @Test
  void countsBCubedAsUsual() {
    BCubed score = BCubed.of(List.of("a", "a", "a", "b"), List.of("x", "x", "y", "y"));

    assertThat(score.precision()).isEqualTo((1 + 1 + 0.5 + 0.5) / 4);
    assertThat(score.recall()).isCloseTo((2 / 3.0 + 2 / 3.0 + 1 / 3.0 + 1) / 4, within(1e-9));
    assertThat(new BCubed(0, 0).f1()).isZero();
  }

  @Test
  void countsSpellingsByListAndByRule() throws IOException {
    SpellingScores scores =
        SpellingScores.of(
            SpellingFiles.read(ColumnFileTest.resource("spellings")), Entities.builtIn());

    assertThat(scores.byCategory().get("City")).isEqualTo(new SpellingScores.Count(4, 1, 2));
    assertThat(scores.byCategory().get("Person")).isEqualTo(new SpellingScores.Count(1, 0, 1));
    assertThat(scores.byCategory().get("Personal name"))
        .isEqualTo(new SpellingScores.Count(1, 1, 0));
    assertThat(scores.overall().recall()).isCloseTo(5 / 6.0, within(1e-9));
    assertThat(scores.wrong()).isZero();
    assertThat(scores.precision()).isEqualTo(1);
  }

  @Test
  void countsMergesOfDifferentNames() {
    SpellingScores scores =
        SpellingScores.of(
            List.of(
                new SpellingFiles.Spellings("City", "Kyiv", List.of()),
                new SpellingFiles.Spellings("City", "Not Kyiv", List.of("Kiev"))),
            Entities.builtIn());

    assertThat(scores.wrong()).isEqualTo(1);
    assertThat(scores.precision()).isZero();
  }

  @Test
  void ranksHeadlines() throws IOException {
    ToneScores scores =
        ToneScores.of(HeadlineFile.read(ColumnFileTest.resource("headlines")), Annotator.english());

    assertThat(scores.headlines()).isEqualTo(3);
    assertThat(scores.spearman()).isEqualTo(1);
  }

  @Test
  void tellsCopiesAmongPairs() throws IOException {
    PairScores scores = PairScores.of(PairFile.read(ColumnFileTest.resource("pairs.csv")));

    assertThat(scores.pairs()).hasSize(3);
    assertThat(scores.score("en"::equals, likeness -> likeness.rule().isPresent()))
        .isEqualTo(new Score(1, 1, 1));
    assertThat(scores.score(language -> true, likeness -> likeness.similarity() >= 0))
        .isEqualTo(new Score(1, 3, 1));
    assertThat(scores.table()).startsWith("3 pairs of one language, 2 of them English");
  }

  @Test
  void tellsLanguages() throws IOException {
    LanguageScores scores =
        LanguageScores.of(
            LanguageFiles.read(ColumnFileTest.resource("languages")), Languages.detector());

    assertThat(scores.byLanguage().get("en")).isEqualTo(new Score(1, 1, 1));
    assertThat(scores.overall()).isEqualTo(new Score(2, 2, 2));
  }

  private static Map<String, String> byLists(List<Article> articles, List<Mention> mentions) {
    return mentions.stream()
        .collect(
            toMap(
                Mention::mentionId,
                mention -> Entities.builtIn().of(mention.name(), mention.type()).entityId()));
  }

  private static String print(Path gold) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Evaluation(List.of(gold), Set.of(), EvaluationTest::byLists)
        .print(new PrintStream(out, true, StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8);
  }
}
