package broadsheet.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.SparkTest;
import broadsheet.model.Coverage;
import broadsheet.model.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@SparkTest
class WarehouseTest {
  private static final String DAY =
      "SELECT 'en' language, 3L n_annotated, DATE'2024-05-01' date, 4L n_articles, 7L n_mentions,"
          + " 4L n_distinct_texts, 0L n_duplicates, 1L n_wire, 0L n_hubs, false is_gap,"
          + " 1L n_short, 0L n_truncated, 0L n_teasers, 2L n_masked, 0L n_mojibake,"
          + " 0L n_lower_case, 0L n_boilerplate, 0L n_ocr_like,"
          + " 'The Post' outlet";
  private static final Coverage ROW =
      new Coverage(
          "The Post",
          "en",
          LocalDate.of(2024, 5, 1),
          4,
          4,
          0,
          1,
          3,
          0,
          7,
          1,
          0,
          0,
          2,
          0,
          0,
          0,
          0,
          false);

  /** A plain folder, and the same disk behind a store that has no links. */
  @ParameterizedTest
  @ValueSource(strings = {"file", "nolinks"})
  void publishesWholeVersionsAndKeepsTheOld(String scheme, SparkSession spark, @TempDir Path root) {
    spark.sparkContext().hadoopConfiguration().set("fs.nolinks.impl", NoLinks.class.getName());
    Warehouse warehouse = new Warehouse(spark, scheme + "://" + root.toAbsolutePath());

    Snapshot first = publish(warehouse, draft -> draft.replace(Tables.COVERAGE, spark.sql(DAY)));
    Snapshot second = publish(warehouse, draft -> draft.append(Tables.COVERAGE, spark.sql(DAY)));

    assertThat(warehouse.published().number()).isEqualTo(2);
    assertThat(first.read(Tables.COVERAGE).collectAsList()).containsExactly(ROW);
    assertThat(second.read(Tables.COVERAGE).collectAsList()).containsExactly(ROW, ROW);
    assertThat(second.count(Tables.COVERAGE)).isEqualTo(2);
    assertThat(second.count(Tables.ARTICLES)).isZero();
    assertThat(root.resolve(".staging")).doesNotExist();
  }

  @Test
  void leavesNoTraceOfADraftThatWasNotPublished(SparkSession spark, @TempDir Path root)
      throws IOException {
    Warehouse warehouse = new Warehouse(spark, root.toString());
    publish(warehouse, draft -> draft.replace(Tables.COVERAGE, spark.sql(DAY)));
    List<String> before = tree(root);

    try (Draft draft = warehouse.draft()) {
      draft.append(Tables.COVERAGE, spark.sql(DAY));
    }

    assertThat(tree(root)).isEqualTo(before);
  }

  @Test
  void clearsAwayAVersionThatWasMovedButNeverMadeCurrent(SparkSession spark, @TempDir Path root) {
    Warehouse warehouse = new Warehouse(spark, root.toString());
    publish(warehouse, draft -> draft.replace(Tables.COVERAGE, spark.sql(DAY)));
    try (Draft draft = warehouse.draft()) {
      draft.append(Tables.COVERAGE, spark.sql(DAY));
      draft.assemble();
    }
    assertThat(root.resolve("snapshots/2")).isDirectory();
    assertThat(warehouse.published().number()).isEqualTo(1);

    Snapshot next = publish(warehouse, draft -> draft.append(Tables.COVERAGE, spark.sql(DAY)));

    assertThat(next.number()).isEqualTo(2);
    assertThat(next.count(Tables.COVERAGE)).isEqualTo(2);
  }

  @Test
  void refusesASecondWriter(SparkSession spark, @TempDir Path root) {
    Warehouse warehouse = new Warehouse(spark, root.toString());
    try (Draft draft = warehouse.draft()) {
      assertThat(draft.number()).isEqualTo(1);
      assertThatThrownBy(() -> new Warehouse(spark, root.toString()).draft())
          .isInstanceOf(Refused.class)
          .hasMessageStartingWith("another run is writing to " + root);
    }
    warehouse.draft().close();
  }

  @Test
  void refusesAFolderOfOtherThings(SparkSession spark, @TempDir Path root) throws IOException {
    Files.writeString(root.resolve("thesis.docx"), "");

    assertThatThrownBy(() -> new Warehouse(spark, root.toString()).draft())
        .isInstanceOf(Refused.class)
        .hasMessageContaining("holds other files");
    assertThat(tree(root)).containsExactly("thesis.docx");
  }

  @Test
  void replacesSomeFilesOfATable(SparkSession spark, @TempDir Path root) {
    Warehouse warehouse = new Warehouse(spark, root.toString());
    publish(warehouse, draft -> draft.append(Tables.COVERAGE, spark.sql(DAY)));
    publish(warehouse, draft -> draft.append(Tables.COVERAGE, spark.sql(DAY)));
    Snapshot all = warehouse.published();
    String first =
        all.rows(Tables.COVERAGE).selectExpr("min(_metadata.file_name)").first().getString(0);

    Snapshot less =
        publish(
            warehouse,
            draft ->
                draft.replaceFiles(
                    Tables.COVERAGE,
                    Set.of(first),
                    draft.rows(Tables.COVERAGE, Set.of(first)).where("n_articles > 100")));

    assertThat(less.count(Tables.COVERAGE)).isEqualTo(1);
    assertThat(less.read(Tables.COVERAGE).collectAsList()).containsExactly(ROW);
  }

  @Test
  void hashesRowsWhateverTheirOrderAndFiles(SparkSession spark, @TempDir Path root) {
    String other = DAY.replace("'en' language", "CAST(NULL AS STRING) language");
    Snapshot one = coverage(spark, root.resolve("1"), DAY + " UNION ALL " + other);
    Snapshot two = coverage(spark, root.resolve("2"), other + " UNION ALL " + DAY);
    Snapshot less = coverage(spark, root.resolve("3"), DAY);
    String swapped =
        DAY.replace("'en' language", "'The Post' language")
            .replace("'The Post' outlet", "CAST(NULL AS STRING) outlet");
    Snapshot moved = coverage(spark, root.resolve("4"), swapped);
    Snapshot stays =
        coverage(spark, root.resolve("5"), DAY.replace("'en'", "CAST(NULL AS STRING)"));

    assertThat(one.hash(Tables.COVERAGE)).isEqualTo(two.hash(Tables.COVERAGE));
    assertThat(one.hash(Tables.COVERAGE)).isNotEqualTo(less.hash(Tables.COVERAGE));
    assertThat(moved.hash(Tables.COVERAGE)).isNotEqualTo(stays.hash(Tables.COVERAGE));
  }

  @Test
  void countsAndHashesWhatEachFileHolds(SparkSession spark, @TempDir Path root) {
    String days = DAY.replace("4L n_articles", "id AS n_articles") + " FROM range(0, 100, 1, 5)";
    Snapshot all =
        publish(
            new Warehouse(spark, root.resolve("all").toString()),
            draft ->
                draft.replace(
                    Tables.COVERAGE,
                    spark.sql(days).where("n_articles < 10 OR n_articles BETWEEN 60 AND 99")));

    List<Manifest.Part> parts = all.manifest().parts(Tables.COVERAGE);
    assertThat(parts).extracting(Manifest.Part::rows).containsExactly(10L, 20L, 20L);
    for (Manifest.Part part : parts) {
      Snapshot alone =
          publish(
              new Warehouse(spark, root.resolve(part.hash()).toString()),
              draft ->
                  draft.replace(
                      Tables.COVERAGE,
                      spark.read().parquet(root.resolve("all/" + part.path()).toString())));
      assertThat(alone.count(Tables.COVERAGE)).isEqualTo(part.rows());
      assertThat(alone.hash(Tables.COVERAGE)).isEqualTo(part.hash());
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "missing column | 'o' outlet, 'en' language, DATE'2024-05-01' date, 1L n_articles, 1L"
            + " n_annotated",
        "wrong type | 'o' outlet, 'en' language, 'May' date, 1L n_articles, 1L n_annotated, 2L"
            + " n_mentions",
        "too wide | 'o' outlet, 'en' language, DATE'2024-05-01' date, 1L n_articles, 1L"
            + " n_annotated, 2.5D n_mentions"
      })
  void refusesRowsThatDoNotFitTheTable(
      String what, String columns, SparkSession spark, @TempDir Path root) {
    try (Draft draft = new Warehouse(spark, root.toString()).draft()) {
      assertThatThrownBy(() -> draft.replace(Tables.COVERAGE, spark.sql("SELECT " + columns)))
          .as(what)
          .isInstanceOf(AnalysisException.class);
    }
  }

  @Test
  void refusesANullThatMustNotBe(SparkSession spark, @TempDir Path root) {
    String holed = DAY.replace("4L n_articles", "CAST(NULL AS BIGINT) n_articles");
    try (Draft draft = new Warehouse(spark, root.toString()).draft()) {
      assertThatThrownBy(() -> draft.replace(Tables.COVERAGE, spark.sql(holed)))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("1 rows of coverage lack a column that is never NULL");
    }
  }

  @Test
  void describesEveryColumnInTheFilesAndBesideThem(SparkSession spark, @TempDir Path root)
      throws IOException {
    coverage(spark, root, DAY);

    var schema = spark.read().parquet(root + "/current/coverage").schema();
    assertThat(schema.apply("n_articles").getComment().get()).isEqualTo("Number of articles.");
    for (Table<?> table : Tables.ALL) {
      assertThat(table.description()).as(table.name()).isNotBlank();
      assertThat(table.columns())
          .as(table.name())
          .allSatisfy(column -> assertThat(column.description()).as(column.name()).isNotBlank());
    }
    assertThat(Files.readString(root.resolve("current/CODEBOOK.md")))
        .contains("| n_articles | BIGINT | never | Number of articles. |");
    assertThat(Files.readString(root.resolve("current/datapackage.json")))
        .contains("\"name\" : \"sentiment-over-time\"");
  }

  private static Snapshot coverage(SparkSession spark, Path root, String sql) {
    return publish(
        new Warehouse(spark, root.toString()),
        draft -> draft.replace(Tables.COVERAGE, spark.sql(sql)));
  }

  private static Snapshot publish(Warehouse warehouse, java.util.function.Consumer<Draft> work) {
    try (Draft draft = warehouse.draft()) {
      work.accept(draft);
      draft.assemble();
      return draft.publish();
    }
  }

  private static List<String> tree(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile)
          .map(path -> root.relativize(path).toString())
          .filter(name -> !name.equals(".lock"))
          .sorted()
          .toList();
    }
  }
}
