package broadsheet.warehouse;

import static org.apache.spark.sql.functions.col;

import broadsheet.warehouse.Manifest.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * The next version of all tables while it is made, where no reader looks. It begins as the last
 * published version; {@link #assemble} and {@link #publish} make it the current one as a whole, and
 * closing it before leaves no trace.
 */
public final class Draft extends Reader implements AutoCloseable {
  private static final String STAGING = ".staging";
  private static final String NEXT = STAGING + "/snapshot";
  private static final String WORK = STAGING + "/work";
  private final Store store;
  private final Snapshot base;
  private final Lock lock;
  private final Map<String, List<Part>> parts = new TreeMap<>();
  private int adopted;

  private Draft(SparkSession spark, Store store, Snapshot base, Lock lock) {
    super(spark);
    this.store = store;
    this.base = base;
    this.lock = lock;
    if (base != null) {
      parts.putAll(base.manifest().tables());
    }
  }

  static Draft begin(SparkSession spark, Store store, Snapshot base, Lock lock) throws IOException {
    Draft draft = new Draft(spark, store, base, lock);
    store.delete(STAGING);
    // A run killed between its move and its swap left a snapshot that nothing leads to.
    for (String name : store.list(Warehouse.SNAPSHOTS)) {
      if (Long.parseLong(name) >= draft.number()) {
        store.delete(Warehouse.SNAPSHOTS + "/" + name);
      }
    }
    store.makeFolder(NEXT);
    return draft;
  }

  /** Number of the snapshot it will be, from 1. */
  public long number() {
    return base == null ? 1 : base.number() + 1;
  }

  /** The version it began as; empty in a new warehouse. */
  public Optional<Snapshot> base() {
    return Optional.ofNullable(base);
  }

  @Override
  List<String> files(Table<?> table) {
    return parts(table).stream().map(part -> store.full(part.path())).toList();
  }

  @Override
  public long count(Table<?> table) {
    return Manifest.rows(parts(table));
  }

  @Override
  public String hash(Table<?> table) {
    return Manifest.hash(parts(table));
  }

  /** Puts {@code rows} in the place of the whole table. */
  public void replace(Table<?> table, Dataset<?> rows) {
    update(table, write(table, rows));
  }

  /** Leaves the table without rows. */
  public <R extends Record> void empty(Table<R> table) {
    replace(table, spark.emptyDataset(table.encoder()));
  }

  /** Whether a table differs from the version the draft began as. */
  public boolean isChanged() {
    return base == null || !parts.equals(base.manifest().tables());
  }

  /** Adds {@code row} to the table. */
  public <R extends Record> void append(Table<R> table, R row) {
    append(table, spark.createDataset(List.of(row), table.encoder()));
  }

  /** Adds {@code rows} to the table. */
  public void append(Table<?> table, Dataset<?> rows) {
    replaceFiles(table, Set.of(), rows);
  }

  /**
   * Puts {@code rows} in the place of some files of the table.
   *
   * @param files names as {@link #located} gives them
   */
  public void replaceFiles(Table<?> table, Set<String> files, Dataset<?> rows) {
    List<Part> written = write(table, rows);
    List<Part> kept =
        parts(table).stream().filter(part -> !files.contains(name(part.path()))).toList();
    List<Part> all = Stream.concat(kept.stream(), written.stream()).toList();
    List<Part> filled = all.stream().filter(part -> part.rows() > 0).toList();
    // One empty file stays in an empty table: without a file it would have no columns.
    update(table, filled.isEmpty() ? all.subList(0, 1) : filled);
  }

  /** The rows of some files of the table; see {@link #replaceFiles}. */
  public Dataset<Row> rows(Table<?> table, Set<String> files) {
    return rows(
        table,
        parts(table).stream()
            .map(Part::path)
            .filter(path -> files.contains(name(path)))
            .map(store::full)
            .toList());
  }

  /**
   * Writes {@code rows} to a scratch file of this draft and reads them back: the work is done once,
   * and what reads it is split anew.
   */
  public <R> Dataset<R> scratch(String name, Dataset<R> rows, Encoder<R> encoder) {
    String path = store.full(WORK + "/" + name);
    rows.write().mode(SaveMode.Overwrite).parquet(path);
    return spark.read().schema(encoder.schema()).parquet(path).as(encoder);
  }

  /**
   * Completes the next version, with its codebook and views, and moves it, whole, to its place.
   * Nothing leads there yet.
   */
  public void assemble() {
    // Every table has a file, so that whoever reads it finds its columns.
    Tables.ALL.stream().filter(table -> parts(table).isEmpty()).forEach(this::empty);
    try {
      Map<String, List<Part>> assembled = new TreeMap<>();
      String target = Warehouse.SNAPSHOTS + "/" + number();
      for (Map.Entry<String, List<Part>> table : parts.entrySet()) {
        store.makeFolder(NEXT + "/" + table.getKey());
        assembled.put(table.getKey(), assemble(table.getKey(), table.getValue(), target));
      }
      store.write(NEXT + "/" + Manifest.UNPUBLISHED, new Manifest(number(), assembled).toJson());
      Map<String, String> documents =
          Codebook.documents(Tables.ALL, table -> readable(table, assembled));
      for (Map.Entry<String, String> document : documents.entrySet()) {
        store.write(NEXT + "/" + document.getKey(), document.getValue());
      }
      store.move(NEXT, target);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes the assembled version the current one, from one moment to the next. */
  public Snapshot publish() {
    try {
      String target = Warehouse.SNAPSHOTS + "/" + number();
      // Where there are no links, the version with the highest number and a manifest is current.
      store.move(target + "/" + Manifest.UNPUBLISHED, target + "/" + Manifest.NAME);
      if (store.hasLinks()) {
        store.swap(Warehouse.CURRENT, target);
      }
      store.write(Warehouse.LATEST, number() + "\n");
      return Warehouse.snapshot(spark, store, number());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How programs that know no manifest name the files of a table. */
  private List<String> readable(Table<?> table, Map<String, List<Part>> assembled) {
    return store.hasLinks()
        ? List.of(store.display(Warehouse.CURRENT + "/" + table.name() + "/*.parquet"))
        : assembled.get(table.name()).stream().map(part -> store.display(part.path())).toList();
  }

  /** Where each part will stand once this draft has moved to {@code target}. */
  private List<Part> assemble(String table, List<Part> parts, String target) throws IOException {
    List<Part> assembled = new ArrayList<>();
    for (Part part : parts) {
      boolean isNew = part.path().startsWith(NEXT + "/");
      String inTable = table + "/" + name(part.path());
      if (!isNew && store.hasLinks()) {
        store.link(part.path(), NEXT + "/" + inTable);
      }
      boolean moves = isNew || store.hasLinks();
      assembled.add(moves ? new Part(target + "/" + inTable, part.rows(), part.hash()) : part);
    }
    return assembled;
  }

  private void update(Table<?> table, List<Part> fresh) {
    try {
      for (Part part : parts(table)) {
        if (part.path().startsWith(NEXT + "/") && !fresh.contains(part)) {
          store.delete(part.path());
        }
      }
      parts.put(table.name(), fresh);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Part> parts(Table<?> table) {
    return parts.getOrDefault(table.name(), List.of());
  }

  private List<Part> write(Table<?> table, Dataset<?> rows) {
    try {
      String scratch = WORK + "/" + table.name();
      Dataset<Row> stored = table.stored(rows);
      Column[] sort = table.sort().stream().map(c -> col(c)).toArray(Column[]::new);
      RowSums sums = new RowSums();
      RowSums.through(sums, table, sort.length == 0 ? stored : stored.sortWithinPartitions(sort))
          .write()
          .mode(SaveMode.Overwrite)
          .option("maxRecordsPerFile", 0)
          .parquet(store.full(scratch));
      requireWhole(table, sums);
      return adopt(table, scratch, sums.value());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void requireWhole(Table<?> table, RowSums sums) {
    long broken = sums.value().values().stream().mapToLong(RowSums.Sum::broken).sum();
    if (broken > 0) {
      throw new IllegalStateException(
          broken + " rows of " + table.name() + " lack a column that is never NULL");
    }
  }

  /** Moves what Spark wrote into the next snapshot, under names without anything random. */
  private List<Part> adopt(Table<?> table, String scratch, Map<Integer, RowSums.Sum> sums)
      throws IOException {
    String folder = NEXT + "/" + table.name();
    store.makeFolder(folder);
    List<Part> written = new ArrayList<>();
    for (String file : store.list(scratch)) {
      if (file.endsWith(".parquet")) {
        String path = "%s/%d-%05d.parquet".formatted(folder, number(), adopted++);
        store.move(scratch + "/" + file, path);
        RowSums.Sum sum = sums.getOrDefault(partition(file), new RowSums.Sum());
        written.add(new Part(path, sum.rows(), sum.hash()));
      }
    }
    store.delete(scratch);
    return written;
  }

  /** The partition that Spark wrote to a file: the number after {@code part-}. */
  private static int partition(String file) {
    return Integer.parseInt(file.split("-", 3)[1]);
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Removes what was not published and lets the lock go. */
  @Override
  public void close() {
    try (lock) {
      store.delete(STAGING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
