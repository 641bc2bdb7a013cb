package broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.warehouse.Table;
import broadsheet.warehouse.Tables;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a run over the sample dumps must give, and what may be asked of it. */
@SparkTest
class SampleTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void everyFileGivesTheArticlesAndRejectsPlantedInIt(Sample sample) throws Exception {
    JsonNode expected = JSON.readTree(Path.of("../data/sample.expected.json").toFile());
    Map<String, String> planted = new TreeMap<>();
    expected
        .get("files")
        .properties()
        .forEach(
            file -> {
              long rejects = 0;
              for (JsonNode count : file.getValue().get("rejects")) {
                rejects += count.asLong();
              }
              planted.put(
                  file.getKey(), file.getValue().get("articles").asLong() + " + " + rejects);
            });

    Map<String, String> found = new TreeMap<>();
    for (Row row : sample.snapshot().rows(Tables.INPUTS).collectAsList()) {
      assertThat(row.<Long>getAs("n_records"))
          .isEqualTo(row.<Long>getAs("n_articles") + row.<Long>getAs("n_rejects"));
      found.put(row.getAs("source_file"), row.getAs("n_articles") + " + " + row.getAs("n_rejects"));
    }
    assertThat(found).isEqualTo(planted);

    Map<String, Long> reasons = new TreeMap<>();
    for (Row row :
        sample.snapshot().rows(Tables.REJECTS).groupBy("reason").count().collectAsList()) {
      reasons.put(row.getString(0), row.getLong(1));
    }
    Map<String, Long> plantedReasons = new TreeMap<>();
    expected
        .get("rejects")
        .properties()
        .forEach(r -> plantedReasons.put(r.getKey(), r.getValue().asLong()));
    assertThat(reasons).isEqualTo(plantedReasons);
  }

  @Test
  void everyDateMeansTheDayItSays(Sample sample) throws Exception {
    JsonNode notes =
        JSON.readTree(Path.of("../data/sample.expected.json").toFile()).get("market_notes");
    Map<String, String> found = new TreeMap<>();
    for (Row row :
        sample
            .snapshot()
            .rows(Tables.ARTICLES)
            .where("source_file LIKE '%market-notes.csv'")
            .selectExpr("source_record_id", "CAST(published_date AS STRING)")
            .collectAsList()) {
      found.put(row.getString(0), String.valueOf(row.getString(1)));
    }
    Map<String, String> planted = new TreeMap<>();
    notes
        .properties()
        .forEach(n -> planted.put(n.getKey(), n.getValue().get("published_date").asText()));
    assertThat(found).isEqualTo(planted);
  }

  @Test
  void offsetsAreExactInTheStoredText(Sample sample, SparkSession spark) {
    sample.snapshot().view(Tables.ALL);
    List<Row> mentions =
        spark
            .sql(
                "SELECT m.surface, m.char_start, m.char_end, a.text, s.char_start, s.char_end"
                    + " FROM mentions m JOIN articles a USING (article_id)"
                    + " JOIN sentences s USING (article_id, sentence)")
            .collectAsList();
    assertThat(mentions).hasSizeGreaterThan(2000);
    for (Row row : mentions) {
      assertThat(row.getString(3).substring(row.getInt(1), row.getInt(2)))
          .isEqualTo(row.getString(0));
      assertThat(row.getInt(1)).isBetween(row.getInt(4), row.getInt(5));
    }
  }

  @Test
  void oneEntityHoweverSpelled(Sample sample, SparkSession spark) {
    sample.snapshot().view(Tables.ALL);
    assertThat(spellings(spark, "loc.kyiv")).contains("Kiev", "Kyiv");
    assertThat(spellings(spark, "loc.united-states")).contains("US", "U.S.", "United States");
    assertThat(spark.sql("SELECT * FROM mentions WHERE surface = 'us'").count()).isZero();
    assertThat(spark.sql("SELECT * FROM mentions WHERE section IN ('credit', 'byline')").count())
        .isZero();
  }

  @Test
  void sharesOfSpellingsAgreeWithTheirMentions(Sample sample, SparkSession spark) {
    sample.snapshot().view(Tables.ALL);
    for (String scope : List.of("all", "outlet")) {
      String of =
          " FROM spellings_over_time WHERE voice = 'all' AND scope = '"
              + scope
              + "' GROUP BY entity_id";
      assertThat(
              spark
                  .sql(
                      "SELECT entity_id, lower(spelling), sum(n_mentions), sum(n_articles)"
                          + of
                          + ", lower(spelling) EXCEPT SELECT entity_id, lower(spelling), count(*),"
                          + " count(DISTINCT article_id) FROM mentions"
                          + " GROUP BY entity_id, lower(spelling)")
                  .count())
          .as(scope)
          .isZero();
      assertThat(
              spark
                  .sql(
                      "SELECT 1"
                          + of
                          + ", period, outlet HAVING abs(sum(share) - 1) > 1e-9"
                          + " OR sum(n_mentions) <> max(n_total_mentions)")
                  .count())
          .as(scope)
          .isZero();
    }
    assertThat(
            spark
                .sql(
                    "SELECT entity_id, lower(spelling), voice, sum(n_mentions), sum(n_articles)"
                        + " FROM spellings_over_time WHERE scope = 'all' AND voice <> 'all'"
                        + " GROUP BY entity_id, lower(spelling), voice"
                        + " EXCEPT SELECT entity_id, lower(spelling), voice, count(*),"
                        + " count(DISTINCT article_id) FROM mentions"
                        + " GROUP BY entity_id, lower(spelling), voice")
                .count())
        .isZero();
    assertThat(
            spark
                .sql("SELECT DISTINCT spelling FROM spellings_over_time WHERE entity_id='loc.kyiv'")
                .collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactlyInAnyOrder("Kiev", "Kyiv");
  }

  @Test
  void plainReadersNeedOneLine(Sample sample, SparkSession spark) throws Exception {
    Path current = sample.warehouse().resolve("current");
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      for (Table<?> table : Tables.ALL) {
        long rows = sample.snapshot().count(table);
        String glob = "SELECT count(*) FROM '" + current.resolve(table.name()) + "/**/*.parquet'";
        assertThat(number(statement, glob)).as(table.name()).isEqualTo(rows);
        assertThat(spark.read().parquet(current.resolve(table.name()).toString()).count())
            .as(table.name())
            .isEqualTo(rows);
      }
    }
  }

  @Test
  void viewsServeDuckDb(Sample sample) throws Exception {
    Path views = sample.warehouse().resolve("current/views.sql");
    try (Connection duck =
            DriverManager.getConnection("jdbc:duckdb:;session_init_sql_file=" + views);
        Statement statement = duck.createStatement()) {
      assertThat(number(statement, "SELECT count(*) FROM mentions"))
          .isEqualTo(sample.snapshot().count(Tables.MENTIONS));
    }
  }

  @ParameterizedTest
  @MethodSource("recipes")
  void recipesGiveTheSameRowsInSparkAndDuckDb(String name, Sample sample, SparkSession spark)
      throws Exception {
    String query = Files.readString(Path.of("src/main/resources/broadsheet/recipes", name));
    sample.snapshot().view();
    List<String> inSpark =
        spark.sql(query).collectAsList().stream()
            .map(
                row ->
                    Stream.iterate(0, i -> i < row.length(), i -> i + 1)
                        .map(i -> cell(row.get(i)))
                        .toList()
                        .toString())
            .toList();

    List<String> inDuck = new ArrayList<>();
    Path views = sample.warehouse().resolve("current/views.sql");
    try (Connection duck =
            DriverManager.getConnection("jdbc:duckdb:;session_init_sql_file=" + views);
        Statement statement = duck.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          cells.add(cell(rows.getObject(i)));
        }
        inDuck.add(cells.toString());
      }
    }
    assertThat(inDuck).isNotEmpty().isEqualTo(inSpark);
  }

  static Stream<String> recipes() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/broadsheet/recipes"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }

  /** A value as both engines print it, numbers to four digits. */
  private static String cell(Object value) {
    return value instanceof Number number
        ? "%.4f".formatted(number.doubleValue()).replace("-0.0000", "0.0000")
        : String.valueOf(value);
  }

  private static List<String> spellings(SparkSession spark, String entity) {
    return spark
        .sql("SELECT DISTINCT surface FROM mentions WHERE entity_id = '" + entity + "'")
        .collectAsList()
        .stream()
        .map(row -> row.getString(0))
        .toList();
  }

  private static long number(Statement statement, String query) throws Exception {
    try (ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
