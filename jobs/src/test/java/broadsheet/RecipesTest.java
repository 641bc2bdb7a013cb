package broadsheet;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.warehouse.Table;
import broadsheet.warehouse.Tables;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The recipes over tables made by hand, in both engines they promise to run in. */
@SparkTest
class RecipesTest {
  private static final Map<String, Class<? extends Record>> TABLES =
      Tables.ALL.stream().collect(toMap(Table::name, Table::row));

  @Test
  void areAtLeastTen() throws Exception {
    assertThat(recipes()).hasSizeGreaterThanOrEqualTo(10);
  }

  @ParameterizedTest
  @MethodSource("recipes")
  void beginWithTheirQuestionAndSayWhatToChange(Path recipe) throws IOException {
    List<String> comment =
        Files.readAllLines(recipe).stream().takeWhile(line -> line.startsWith("--")).toList();
    assertThat(comment.get(0)).matches("-- .+").contains("?").doesNotContain(";");
    assertThat(comment).anyMatch(line -> line.startsWith("-- Change: "));
    assertThat(Files.readString(recipe)).contains("\nORDER BY ");
  }

  @ParameterizedTest
  @MethodSource("recipes")
  void haveTheSameColumnsInBothEngines(Path recipe, SparkSession spark) throws Exception {
    TABLES.forEach((table, row) -> spark.sql(emptyView(table, row, "`")));
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      for (Map.Entry<String, Class<? extends Record>> table : TABLES.entrySet()) {
        statement.execute(emptyView(table.getKey(), table.getValue(), "\""));
      }
      String query = Files.readString(recipe);
      try (ResultSet rows = statement.executeQuery(query)) {
        assertThat(columns(rows)).containsExactly(spark.sql(query).columns());
        assertThat(rows.next()).isFalse();
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "01 | per.ada,Ada,3,2,8,0.25,2023-01-05,2023-02-07",
        "02 | 2023-01-01,0,0,5,0.0; 2023-02-01,2,1,3,0.3333",
        "05 | Ledger,2023-01-01,Kiev,2,1,0.5; Ledger,2023-01-01,Kiew,1,1,0.25;"
            + " Ledger,2023-01-01,Kyiv,1,1,0.25; Post,2023-01-01,Kyiv,5,2,1.0",
        "08 | Ledger,2023-01-01,6,5,1,9; Ledger,2023-02-01,3,3,1,4; Ledger,null,1,0,0,0",
        "09 | a.jsonl,MALFORMED,2,2,0.5,3,first",
        "10 | per.ada,Ada,5,2,0.4",
        "11 | 2023-03-02,org.new,New,ORG,2,9,2023-04-01",
        "12 | 2023-01-01,2,6,9,0.75,1,2",
        "13 | per.ada,Ada,2,1,1,2,0.6667; null,null,1,1,0,1,0.3333",
        "14 | per.ada,Ada,2,1,-0.25,0.3",
        "15 | author,2,1,0.5,-0.1,0.2,0.1; direct_quotation,3,2,0.25,0.4,0.1,0.5",
      })
  void answerTheirQuestions(String number, String rows) throws Exception {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      for (Map.Entry<String, Class<? extends Record>> table : TABLES.entrySet()) {
        statement.execute(
            emptyView(table.getKey(), table.getValue(), "\"")
                .replace("OR REPLACE TEMPORARY VIEW", "TABLE"));
      }
      for (String insert : given(number)) {
        statement.execute(insert);
      }
      assertThat(answer(statement, recipe(number))).isEqualTo(rows);
    }
  }

  private static List<String> given(String number) {
    String coverage = "INSERT INTO coverage (outlet, date, n_articles, n_annotated, n_mentions)";
    String months =
        coverage
            + " VALUES ('Ledger', '2023-01-05', 6, 5, 9), ('Ledger', '2023-02-07', 3, 3, 4),"
            + " ('Ledger', NULL, 1, 0, 0)";
    String mentions =
        "INSERT INTO mentions (entity_id, article_id, surface, outlet, published_date,"
            + " is_in_headline) VALUES ";
    String entities =
        "INSERT INTO entities (entity_id, name, type, n_mentions, n_articles, first_date,"
            + " last_date) VALUES ";
    String ada = "('per.ada', 'Ada', 'PER', 3, 2, '2023-01-05', '2023-02-07')";
    return switch (number) {
      case "01" -> List.of(months, entities + ada);
      case "02" ->
          List.of(
              coverage + " VALUES ('A', '2023-01-05', 5, 5, 1), ('A', '2023-02-07', 3, 3, 1)",
              "INSERT INTO sentiment_over_time (entity_id, granularity, scope, voice, period,"
                  + " n_mentions, n_articles) VALUES"
                  + " ('per.mirela-corr', 'month', 'all', 'all', '2023-02-01', 2, 1),"
                  + " ('per.mirela-corr', 'month', 'all', 'author', '2023-02-01', 1, 1),"
                  + " ('per.mirela-corr', 'year', 'all', 'all', '2023-01-01', 7, 7)");
      case "05", "12" ->
          List.of(
              "INSERT INTO spellings_over_time (entity_id, spelling, granularity, period, scope,"
                  + " outlet, n_mentions, n_articles, n_total_mentions, share) VALUES ('loc.kyiv',"
                  + " 'Kiev', 'month', '2023-01-01', 'outlet', 'Ledger', 2, 1, 4, 0.5),"
                  + " ('loc.kyiv', 'Kyiv', 'month', '2023-01-01', 'outlet', 'Ledger', 1, 1, 4,"
                  + " 0.25), ('loc.kyiv', 'Kiew', 'month', '2023-01-01', 'outlet', 'Ledger', 1, 1,"
                  + " 4, 0.25), ('loc.kyiv', 'Kyiv', 'month', '2023-01-01', 'outlet', 'Post', 5, 2,"
                  + " 5, 1), ('loc.kyiv', 'Kiev', 'month', '2023-01-01', 'all', NULL, 2, 1, 9,"
                  + " 0.2222), ('loc.kyiv', 'Kiew', 'month', '2023-01-01', 'all', NULL, 1, 1, 9,"
                  + " 0.1111), ('loc.kyiv', 'Kyiv', 'month', '2023-01-01', 'all', NULL, 6, 3, 9,"
                  + " 0.6667), ('loc.kyiv', 'Kyiv', 'undated', NULL, 'outlet', 'Post', 1, 1, 1, 1),"
                  + " ('loc.kyiv', 'Kyiv', 'undated', NULL, 'all', NULL, 1, 1, 1, 1), ('loc.lviv',"
                  + " 'Lvov', 'month', '2023-01-01', 'all', NULL, 3, 1, 3, 1)",
              "UPDATE spellings_over_time SET voice = 'all'",
              "INSERT INTO spellings_over_time (entity_id, spelling, granularity, period, scope,"
                  + " outlet, voice, n_mentions, n_articles, n_total_mentions, share) VALUES"
                  + " ('loc.kyiv', 'Kiev', 'month', '2023-01-01', 'outlet', 'Ledger', 'author', 2,"
                  + " 1, 2, 1), ('loc.kyiv', 'Kiev', 'month', '2023-01-01', 'all', NULL, 'author',"
                  + " 2, 1, 2, 1)");
      case "08" -> List.of(months);
      case "09" ->
          List.of(
              "INSERT INTO articles (article_id, source_file) VALUES ('x', 'a.jsonl'),"
                  + " ('y', 'a.jsonl'), ('z', 'b.jsonl')",
              "INSERT INTO rejects (source_file, source_position, reason, detail) VALUES"
                  + " ('a.jsonl', 9, 'MALFORMED', 'second'), ('a.jsonl', 3, 'MALFORMED', 'first')");
      case "10" ->
          List.of(
              entities + ada,
              mentions
                  + "('per.ada', 'a', 'Ada', 'A', NULL, true), ('per.ada', 'a', 'A', 'A', NULL,"
                  + " false), ('per.ada', 'b', 'Ada', 'A', NULL, true), ('per.ada', 'c', 'Ada',"
                  + " 'A', NULL, false), ('per.ada', 'd', 'Ada', 'A', NULL, false), ('per.ada',"
                  + " 'e', 'Ada', 'A', NULL, false), ('per.rare', 'e', 'R', 'A', NULL, true)");
      case "11" ->
          List.of(
              entities
                  + ada
                  + ", ('org.new', 'New', 'ORG', 9, 9, '2023-03-02', '2023-04-01'),"
                  + " ('org.lone', 'Lone', 'ORG', 1, 1, '2023-03-02', '2023-03-02')",
              mentions
                  + "('org.new', 'a', 'New', 'A', '2023-03-02', false), ('org.new', 'b', 'New',"
                  + " 'A', '2023-03-31', false), ('org.new', 'c', 'New', 'A', '2023-04-01', false),"
                  + " ('org.lone', 'a', 'Lone', 'A', '2023-03-02', false)");
      case "13" ->
          List.of(
              entities + ada,
              "INSERT INTO quotations (quotation_id, article_id, kind, speaker_entity_id) VALUES"
                  + " ('1', 'a', 'direct', 'per.ada'), ('2', 'b', 'indirect', 'per.ada'),"
                  + " ('3', 'b', 'fragment', NULL)");
      case "14" ->
          List.of(
              entities + ada,
              "INSERT INTO mentions (entity_id, article_id, voice, speaker_entity_id, tone,"
                  + " sentiment) VALUES"
                  + " ('per.mirela-corr', 'a', 'direct_quotation', 'per.ada', -0.5, 0.1),"
                  + " ('per.mirela-corr', 'a', 'indirect_speech', 'per.ada', 0.0, 0.5),"
                  + " ('per.mirela-corr', 'b', 'author', NULL, 0.9, 0.9),"
                  + " ('per.mirela-corr', 'b', 'direct_quotation', 'per.mirela-corr', 0.9, 0.9),"
                  + " ('loc.kyiv', 'a', 'direct_quotation', 'per.ada', 0.9, 0.9)");
      case "15" ->
          List.of(
              "INSERT INTO mentions (entity_id, article_id, voice, tone, sentiment, p_negative,"
                  + " p_positive) VALUES"
                  + " ('per.mirela-corr', 'a', 'author', 1.0, -0.2, 0.2, 0.0),"
                  + " ('per.mirela-corr', 'a', 'author', 0.0, 0.0, 0.2, 0.2),"
                  + " ('per.mirela-corr', 'a', 'direct_quotation', 0.25, 0.4, 0.1, 0.5),"
                  + " ('per.mirela-corr', 'b', 'direct_quotation', 0.25, 0.4, 0.1, 0.5),"
                  + " ('per.mirela-corr', 'b', 'direct_quotation', 0.25, 0.4, 0.1, 0.5),"
                  + " ('per.ada', 'b', 'author', 1.0, 1.0, 0.0, 1.0)");
      default -> throw new IllegalArgumentException(number);
    };
  }

  static Stream<Path> recipes() throws IOException, URISyntaxException {
    Path folder = Path.of(RecipesTest.class.getResource("/broadsheet/recipes").toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".sql")).sorted().toList().stream();
    }
  }

  private static String recipe(String number) throws Exception {
    Path file =
        recipes()
            .filter(path -> path.getFileName().toString().startsWith(number))
            .findFirst()
            .orElseThrow();
    return Files.readString(file);
  }

  private static String answer(Statement statement, String query) throws SQLException {
    List<String> answer = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(query)) {
      int width = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= width; i++) {
          cells.add(String.valueOf(rows.getObject(i)));
        }
        answer.add(String.join(",", cells));
      }
    }
    return String.join("; ", answer);
  }

  private static List<String> columns(ResultSet rows) throws SQLException {
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
      names.add(rows.getMetaData().getColumnName(i));
    }
    return names;
  }

  /** A view with the columns of a table and no rows; {@code quote} is the engine's for names. */
  private static String emptyView(String table, Class<? extends Record> row, String quote) {
    boolean spark = quote.equals("`");
    String columns =
        Arrays.stream(row.getRecordComponents())
            .map(c -> "CAST(NULL AS %s) AS %s%s%2$s".formatted(type(c, spark), quote, column(c)))
            .collect(joining(", "));
    return "CREATE OR REPLACE TEMPORARY VIEW %s AS SELECT %s WHERE 1 = 0".formatted(table, columns);
  }

  private static String column(RecordComponent component) {
    return component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  private static String type(RecordComponent component, boolean spark) {
    Type type = component.getGenericType();
    if (type == int.class || type == Integer.class) {
      return "INTEGER";
    } else if (type == long.class || type == Long.class) {
      return "BIGINT";
    } else if (type == double.class || type == Double.class) {
      return "DOUBLE";
    } else if (type == boolean.class) {
      return "BOOLEAN";
    } else if (type == Instant.class) {
      return "TIMESTAMP";
    } else if (type == LocalDate.class) {
      return "DATE";
    }
    String text = spark ? "STRING" : "VARCHAR";
    if (component.getType() == List.class) {
      return spark ? "ARRAY<STRING>" : "VARCHAR[]";
    }
    return text;
  }
}
