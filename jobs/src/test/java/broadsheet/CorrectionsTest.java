package broadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import broadsheet.aggregate.Aggregate;
import broadsheet.model.Refused;
import broadsheet.report.Changes;
import broadsheet.resolve.CompareNames;
import broadsheet.resolve.Resolve;
import broadsheet.spark.TaskMeter;
import broadsheet.stories.FindCopies;
import broadsheet.warehouse.Snapshot;
import broadsheet.warehouse.Stage;
import broadsheet.warehouse.Tables;
import broadsheet.warehouse.Warehouse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user's own lists change, and what they must not. */
@SparkTest
class CorrectionsTest {
  private static final Path DUMP = Path.of("../data/sample/crawl/northfieldtribune.json");
  private static final Path MORE = Path.of("../data/sample/crawl/harbourpost-2024.jsonl.gz");
  private static final String HEADER = "action,type,name,target\n";

  @Test
  void mergeWithoutANewExtractionAndBackAgain(SparkSession spark, @TempDir Path root)
      throws IOException {
    Path warehouse = root.resolve("w");
    Snapshot before = Runs.run(spark, warehouse, DUMP).orElseThrow();
    long country = mentions(before, "loc.united-states");
    long city = mentions(before, "loc.kyiv");
    assertThat(country).isPositive();
    assertThat(city).isPositive();
    Path merges = root.resolve("merges.csv");
    Files.writeString(merges, HEADER + "merge,LOC,Kyiv,United States\n");

    List<String> told = rehearse(spark, warehouse, new UserFiles(null, null, merges));
    assertThat(new Warehouse(spark, warehouse.toString()).published().number())
        .as("a rehearsal publishes nothing")
        .isEqualTo(before.number());
    Snapshot merged = resolve(spark, warehouse, new UserFiles(null, null, merges)).orElseThrow();
    Snapshot back = resolve(spark, warehouse, UserFiles.NONE).orElseThrow();

    assertThat(mentions(merged, "loc.united-states")).isEqualTo(country + city);
    assertThat(mentions(merged, "loc.kyiv")).isZero();
    assertThat(merged.hash(Tables.SENTENCES)).isEqualTo(before.hash(Tables.SENTENCES));
    assertThat(merged.rows(Tables.ALIASES).where("rule = 'user_merge'").count()).isPositive();
    assertThat(told).hasSizeGreaterThan(2).isEqualTo(changes(before, merged));
    assertThat(Runs.contents(back)).isEqualTo(Runs.contents(before));
    assertThat(changes(merged, back).get(1))
        .startsWith("0 entities merged into others, 1 split off, 0 renamed; " + city + " mentions");
    assertThat(resolve(spark, warehouse, UserFiles.NONE)).as("nothing to do").isEmpty();
  }

  @Test
  void areToldByWhatTheyMoved(SparkSession spark, @TempDir Path root) throws IOException {
    Path warehouse = root.resolve("w");
    Path file = root.resolve("mine.csv");
    UserFiles user = new UserFiles(null, null, file);
    String lines = "merge,LOC,Kyiv,United States\nsplit,LOC,U.S.,\nrename,LOC,Japan,Nippon\n";

    // New mentions, which do not count; hardly any evidence, as that may move others.
    Path more = root.resolve("more.jsonl");
    String text = "The ministers of Japan flew from the U.S. to Kyiv on Monday and met for lunch.";
    Files.writeString(more, "{\"title\": \"Lunch in Kyiv\", \"text\": \"%s\"}%n".formatted(text));

    Snapshot first = Runs.run(spark, warehouse, DUMP).orElseThrow();
    Files.writeString(file, HEADER + lines);
    Snapshot second =
        Runs.run(spark, warehouse, user, (name, work) -> work.getAsLong(), more).orElseThrow();
    Files.writeString(file, HEADER + "\n" + lines);
    Snapshot third = resolve(spark, warehouse, user).orElseThrow();

    String kyiv = "entity_id = 'loc.kyiv'";
    String us = "entity_id = 'loc.united-states' AND name IN ('US', 'U.S.')";
    String japan = "entity_id = 'loc.japan'";
    assertThat(changes(first, second))
        .startsWith(
            "",
            "1 entity merged into others, 1 split off, 1 renamed; "
                + said(first, kyiv + " OR " + us + " OR " + japan)
                + " moved")
        .contains(
            "  loc.kyiv → loc.united-states  " + said(first, kyiv) + "  (" + file + ", line 2)",
            "  loc.united-states → loc.us    " + said(first, us) + "  (" + file + ", line 3)",
            "  loc.japan → loc.nippon        " + said(first, japan) + "  (" + file + ", line 4)")
        .hasSize(5);
    assertThat(changes(second, third))
        .containsExactly("", "nothing changed: every mention keeps its entity");
  }

  @Test
  void refuseOtherOutletsForAWarehouseInUse(SparkSession spark, @TempDir Path root)
      throws IOException {
    Path warehouse = root.resolve("w");
    Runs.run(spark, warehouse, DUMP);
    Path outlets = root.resolve("outlets.csv");
    Files.writeString(outlets, "pattern,name\nnorthfieldtribune.example,The Tribune\n");

    assertThatThrownBy(
            () ->
                Runs.run(
                    spark,
                    warehouse,
                    new UserFiles(null, outlets, null),
                    (name, work) -> work.getAsLong(),
                    DUMP))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("was made with outlets=none")
        .hasMessageEndingWith("name a new folder with --into");
  }

  @Test
  void findListedNamesThatLaterJobsKeep(SparkSession spark, @TempDir Path root) throws IOException {
    Path warehouse = root.resolve("w");
    Path names = root.resolve("names.csv");
    Path merges = root.resolve("merges.csv");
    Files.writeString(
        names,
        "surface,type,entity\nDanny Okafor,PER,Daniel Okafor\nchip rules,MISC,the Chip Act\n");
    Files.writeString(merges, HEADER + "merge,PER,Daniel Okafor,Danny Okafor\n");

    Snapshot found =
        Runs.run(
                spark,
                warehouse,
                new UserFiles(null, null, null, names, null),
                (name, work) -> work.getAsLong(),
                DUMP)
            .orElseThrow();
    Snapshot merged = resolve(spark, warehouse, new UserFiles(null, null, merges)).orElseThrow();

    String listed = "rule = 'gazetteer' AND type = 'PER' AND name = 'Daniel Okafor' AND surface = ";
    String all = "entity_id = 'per.daniel-okafor'";
    assertThat(mentions(found, "per.daniel-okafor"))
        .isGreaterThan(found.rows(Tables.MENTIONS).where(listed + "'Danny Okafor'").count())
        .isEqualTo(found.rows(Tables.MENTIONS).where("surface LIKE '%Okafor'").count());
    assertThat(found.rows(Tables.MENTIONS).where("surface = 'chip rules'").collectAsList())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.<String>getAs("entity_id")).isEqualTo("misc.chip-act"));
    assertThat(found.rows(Tables.ALIASES).where(all + " AND alias = 'Danny Okafor'").first())
        .satisfies(row -> assertThat(row.<String>getAs("rule")).isEqualTo("gazetteer"))
        .satisfies(
            row ->
                assertThat(row.<String>getAs("evidence"))
                    .isEqualTo("listed by the user as Daniel Okafor"));
    assertThat(mentions(merged, "per.daniel-okafor")).isZero();
    assertThat(mentions(merged, "per.danny-okafor"))
        .isEqualTo(mentions(found, "per.daniel-okafor"));
    assertThatThrownBy(() -> Runs.run(spark, warehouse, MORE))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("was made with gazetteer=")
        .hasMessageContaining("this run would use gazetteer=none;");
  }

  @Test
  void setTheToneByALexiconOfTheirOwn(SparkSession spark, @TempDir Path root) throws IOException {
    Path warehouse = root.resolve("w");
    Path lexicon = root.resolve("mine.tsv");
    Files.writeString(lexicon, "chip rule*\t-3\nnew\t1.5\n");
    UserFiles user = new UserFiles(null, null, null, null, lexicon);

    Snapshot made =
        Runs.run(spark, warehouse, user, (name, work) -> work.getAsLong(), DUMP).orElseThrow();

    made.view(List.of(Tables.SENTENCES, Tables.ARTICLES));
    assertThat(
            spark
                .sql(
                    "SELECT DISTINCT lower(substr(text, cue.char_start + 1,"
                        + " cue.char_end - cue.char_start)) FROM"
                        + " (SELECT article_id, explode(cues) AS cue FROM sentences)"
                        + " JOIN articles USING (article_id)")
                .collectAsList())
        .extracting(row -> row.getString(0))
        .contains("new", "chip rules")
        .allMatch(cue -> cue.equals("new") || cue.startsWith("chip rule"));
    assertThat(
            spark
                .sql(
                    "SELECT tone, aggregate(cues.weight, 0D, (a, b) -> a + b) AS s FROM sentences"
                        + " WHERE size(cues) > 0")
                .collectAsList())
        .isNotEmpty()
        .allSatisfy(
            row -> {
              double sum = row.getDouble(1);
              assertThat(row.getDouble(0))
                  .isCloseTo(sum / Math.sqrt(sum * sum + 15), within(0.00006));
            });
    assertThatThrownBy(() -> Runs.run(spark, warehouse, MORE))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("was made with lexicon=");
  }

  private static Optional<Snapshot> resolve(SparkSession spark, Path warehouse, UserFiles user) {
    Stream<Stage> stages = Stream.of(new Aggregate(Aggregate.PAIRS_FROM));
    return pipeline(user, stages)
        .run(new Warehouse(spark, warehouse.toString()), ledger(), Clock.systemUTC());
  }

  private static List<String> rehearse(SparkSession spark, Path warehouse, UserFiles user) {
    return told(
        out ->
            pipeline(user, Stream.of())
                .rehearse(new Warehouse(spark, warehouse.toString()), ledger(), out));
  }

  private static Pipeline pipeline(UserFiles user, Stream<Stage> more) {
    Stream<Stage> entities =
        Stream.of(new FindCopies(), new CompareNames(), new Resolve(user.entityLists()));
    return new Pipeline(
        "resolve", "test", user.resources(), Stream.concat(entities, more).toList());
  }

  private static Ledger ledger() {
    return new Ledger((name, work) -> work.getAsLong(), new TaskMeter());
  }

  private static List<String> changes(Snapshot before, Snapshot after) {
    return told(new Changes(before, after)::print);
  }

  private static List<String> told(Consumer<PrintStream> teller) {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    teller.accept(new PrintStream(told, true, UTF_8));
    return told.toString(UTF_8).lines().toList();
  }

  private static String said(Snapshot snapshot, String where) {
    Dataset<Row> mentions = snapshot.rows(Tables.MENTIONS).where(where);
    return mentions.count()
        + " mentions in "
        + mentions.select("article_id").distinct().count()
        + " articles";
  }

  private static long mentions(Snapshot snapshot, String entity) {
    return snapshot.rows(Tables.MENTIONS).where("entity_id = '" + entity + "'").count();
  }
}
