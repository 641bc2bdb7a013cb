package broadsheet.warehouse;

import broadsheet.model.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;

/**
 * A folder of published snapshots:
 *
 * <pre>
 * snapshots/&lt;n&gt;/&lt;table&gt;/*.parquet   immutable
 * current -&gt; snapshots/&lt;n&gt;              replaced by one atomic rename
 * LATEST                              the number n, for programs that cannot follow a link
 * .staging, .lock                     the run at work; no reader looks there
 * </pre>
 */
public final class Warehouse {
  static final String CURRENT = "current";
  static final String LATEST = "LATEST";
  static final String SNAPSHOTS = "snapshots";
  private final SparkSession spark;
  private final Store store;

  public Warehouse(SparkSession spark, String root) {
    this.spark = spark;
    this.store = new Store(root, spark.sparkContext().hadoopConfiguration());
  }

  /** The session that reads and writes it. */
  public SparkSession session() {
    return spark;
  }

  /** Where it is, for people. */
  public String location() {
    return store.display("");
  }

  /** The folder of the published tables, for people: {@code current}, where the store has links. */
  public String tables() {
    return store.hasLinks()
        ? store.display(CURRENT)
        : store.display(SNAPSHOTS + "/" + published(store).orElse(0L));
  }

  /** The published tables; empty before the first run. */
  public Optional<Snapshot> current() {
    return published(store).map(number -> snapshot(spark, store, number));
  }

  /**
   * The published tables.
   *
   * @throws Refused if there are none
   */
  public Snapshot published() {
    return current()
        .orElseThrow(
            () ->
                new Refused(
                    "no results in "
                        + location()
                        + "; make some: broadsheet run <dump>… --into it"));
  }

  /** The version that {@code snapshot} was made from; empty for the first. */
  public Optional<Snapshot> before(Snapshot snapshot) {
    return snapshot.number() == 1
        ? Optional.empty()
        : Optional.of(snapshot(spark, store, snapshot.number() - 1));
  }

  /**
   * Begins the next version: takes the lock and removes what a killed run left behind.
   *
   * @throws Refused if another run is writing, or the folder holds something else
   */
  public Draft draft() {
    try {
      List<String> names = store.list("");
      if (!names.isEmpty() && !names.contains(SNAPSHOTS) && !names.contains(".lock")) {
        throw new Refused(
            location() + " holds other files and no results; name a new or an empty folder");
      }
      store.makeFolder(SNAPSHOTS);
      Lock lock = Lock.take(store);
      return Draft.begin(spark, store, current().orElse(null), lock);
    } catch (IOException e) {
      throw new Refused("cannot write to " + location() + ": " + e.getMessage(), e);
    }
  }

  private static Optional<Long> published(Store store) {
    try {
      if (store.hasLinks()) {
        return store.target(CURRENT).map(t -> Long.valueOf(t.substring(t.lastIndexOf('/') + 1)));
      }
      Optional<Long> highest = Optional.empty();
      for (String name : store.list(SNAPSHOTS)) {
        long number = Long.parseLong(name);
        if (number > highest.orElse(0L)
            && store.exists(SNAPSHOTS + "/" + name + "/" + Manifest.NAME)) {
          highest = Optional.of(number);
        }
      }
      return highest;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Snapshot snapshot(SparkSession spark, Store store, long number) {
    String file = SNAPSHOTS + "/" + number + "/" + Manifest.NAME;
    try {
      return new Snapshot(
          spark,
          store,
          store
              .read(file)
              .map(Manifest::parse)
              .orElseThrow(() -> new Refused("missing file: " + store.display(file))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
