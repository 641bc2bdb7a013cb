package broadsheet.warehouse;

import java.util.List;
import org.apache.spark.sql.SparkSession;

/** One published version of all tables. It never changes. */
public final class Snapshot extends Reader {
  private final Store store;
  private final Manifest manifest;

  Snapshot(SparkSession spark, Store store, Manifest manifest) {
    super(spark);
    this.store = store;
    this.manifest = manifest;
  }

  /** Its number, from 1. */
  public long number() {
    return manifest.snapshot();
  }

  @Override
  public long count(Table<?> table) {
    return Manifest.rows(manifest.parts(table));
  }

  @Override
  public String hash(Table<?> table) {
    return Manifest.hash(manifest.parts(table));
  }

  @Override
  List<String> files(Table<?> table) {
    return manifest.parts(table).stream().map(part -> store.full(part.path())).toList();
  }

  /** Makes all tables, and all {@link View}s of them, visible to SQL under their names. */
  public void view() {
    view(Tables.ALL);
    View.ALL.forEach(view -> spark.sql(view.sql().text()).createOrReplaceTempView(view.name()));
  }

  Manifest manifest() {
    return manifest;
  }
}
