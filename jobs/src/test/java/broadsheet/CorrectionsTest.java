package broadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.aggregate.Aggregate;
import broadsheet.model.Refused;
import broadsheet.resolve.Resolve;
import broadsheet.spark.TaskMeter;
import broadsheet.warehouse.Snapshot;
import broadsheet.warehouse.Tables;
import broadsheet.warehouse.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user's own lists change, and what they must not. */
@SparkTest
class CorrectionsTest {
  private static final Path DUMP = Path.of("../data/sample/crawl/northfieldtribune.json");

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
    Files.writeString(merges, "action,type,name,target\nmerge,LOC,Kyiv,United States\n");

    Snapshot merged = resolve(spark, warehouse, new UserFiles(null, null, merges)).orElseThrow();
    Snapshot back = resolve(spark, warehouse, UserFiles.NONE).orElseThrow();

    assertThat(mentions(merged, "loc.united-states")).isEqualTo(country + city);
    assertThat(mentions(merged, "loc.kyiv")).isZero();
    assertThat(merged.hash(Tables.SENTENCES)).isEqualTo(before.hash(Tables.SENTENCES));
    assertThat(merged.rows(Tables.ALIASES).where("rule = 'user_merge'").count()).isPositive();
    assertThat(Runs.contents(back)).isEqualTo(Runs.contents(before));
    assertThat(resolve(spark, warehouse, UserFiles.NONE)).as("nothing to do").isEmpty();
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

  private static Optional<Snapshot> resolve(SparkSession spark, Path warehouse, UserFiles user) {
    return new Pipeline(
            "resolve",
            "test",
            user.resources(),
            List.of(new Resolve(user.entityLists()), new Aggregate()))
        .run(
            new Warehouse(spark, warehouse.toString()),
            new Ledger((name, work) -> work.getAsLong(), new TaskMeter()),
            Clock.systemUTC());
  }

  private static long mentions(Snapshot snapshot, String entity) {
    return snapshot.rows(Tables.MENTIONS).where("entity_id = '" + entity + "'").count();
  }
}
