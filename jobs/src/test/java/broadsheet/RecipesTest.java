package broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The recipes over tables made by hand, in both engines they promise to run in. Each has a file of
 * its name beside this test's resources: INSERT statements, then its answer in comment lines.
 */
@SparkTest
class RecipesTest {
  private static final String ANSWER = "-- answer\n";

  @Test
  void areAtLeastThirty() throws Exception {
    assertThat(recipes()).hasSizeGreaterThanOrEqualTo(30);
  }

  @ParameterizedTest
  @MethodSource("recipes")
  void beginWithTheirQuestionAndSayWhatToChange(String name) throws Exception {
    List<String> lines = text("/broadsheet/recipes/" + name).lines().toList();
    List<String> comment = lines.stream().takeWhile(line -> line.startsWith("--")).toList();
    assertThat(comment.get(0)).matches("-- .+").contains("?").doesNotContain(";");
    assertThat(comment).anyMatch(line -> line.startsWith("-- Change: "));
    assertThat(lines).anyMatch(line -> line.startsWith("ORDER BY "));
  }

  @ParameterizedTest
  @MethodSource("recipes")
  void answerNothingFromEmptyTablesInTheSameColumns(String name, SparkSession spark)
      throws Exception {
    String query = text("/broadsheet/recipes/" + name);
    try (HandMade made = HandMade.of().view(spark)) {
      assertThat(made.columns(query)).containsExactly(spark.sql(query).columns());
      assertThat(made.inDuck(query)).isEqualTo(HandMade.inSpark(spark, query));
    }
  }

  @ParameterizedTest
  @MethodSource("recipes")
  void answerTheirQuestions(String name, SparkSession spark) throws Exception {
    String query = text("/broadsheet/recipes/" + name);
    String given = text("/broadsheet/given/" + name);
    int answer = given.indexOf(ANSWER);
    List<String> expected =
        given.substring(answer + ANSWER.length()).lines().map(line -> line.substring(3)).toList();
    try (HandMade made = HandMade.of(given.substring(0, answer)).view(spark)) {
      assertThat(made.inDuck(query)).as("DuckDB").isEqualTo(expected);
      assertThat(HandMade.inSpark(spark, query)).as("Spark").isEqualTo(expected);
    }
  }

  static Stream<String> recipes() throws IOException, URISyntaxException {
    Path folder = Path.of(RecipesTest.class.getResource("/broadsheet/recipes").toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".sql"))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static String text(String resource) throws IOException, URISyntaxException {
    return Files.readString(Path.of(RecipesTest.class.getResource(resource).toURI()));
  }
}
