package broadsheet.warehouse;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.util.AccumulatorV2;

/**
 * Counts and hashes the rows of a table while they are written, file by file: Spark writes each
 * partition into a file of its own. It takes the hash of each row, null for a row that lacks a
 * column which is never NULL. What failed tasks added does not count.
 */
final class RowSums extends AccumulatorV2<Long, Map<Integer, RowSums.Sum>> {
  private static final long serialVersionUID = 1;

  /** Rows of a partition; the hash is the sum of theirs modulo 2^64. */
  static final class Sum implements Serializable {
    private static final long serialVersionUID = 1;
    private long rows;
    private long hash;
    private long broken;

    private void add(Long rowHash) {
      rows++;
      if (rowHash == null) {
        broken++;
      } else {
        hash += rowHash;
      }
    }

    long rows() {
      return rows;
    }

    String hash() {
      return Long.toHexString(hash);
    }

    long broken() {
      return broken;
    }
  }

  // Spark's heartbeats look at it while the task adds.
  private final Map<Integer, Sum> byPartition = new ConcurrentHashMap<>();
  private transient Sum ofTask;

  /** The same rows; they are summed as whoever writes them takes them. */
  static Dataset<Row> through(RowSums sums, Table<?> table, Dataset<Row> rows) {
    rows.sparkSession().sparkContext().register(sums);
    UDF1<Long, Boolean> sum =
        hash -> {
          sums.add(hash);
          return true;
        };
    Column hash = when(table.isBroken(), null).otherwise(rowHash(table));
    return rows.where(udf(sum, DataTypes.BooleanType).asNondeterministic().apply(hash));
  }

  /** Hash of a row. The flags tell rows apart that differ only in which column is NULL. */
  private static Column rowHash(Table<?> table) {
    Column[] columns =
        Arrays.stream(table.schema().fieldNames()).map(c -> col(c)).toArray(Column[]::new);
    Column flags = lit(0L);
    for (int i = 0; i < columns.length; i++) {
      flags = flags.bitwiseOR(when(columns[i].isNull(), lit(1L << i)).otherwise(lit(0L)));
    }
    return xxhash64(Stream.concat(Arrays.stream(columns), Stream.of(flags)).toArray(Column[]::new));
  }

  @Override
  public void add(Long rowHash) {
    if (ofTask == null) {
      ofTask = byPartition.computeIfAbsent(TaskContext.getPartitionId(), partition -> new Sum());
    }
    ofTask.add(rowHash);
  }

  @Override
  public void merge(AccumulatorV2<Long, Map<Integer, Sum>> other) {
    byPartition.putAll(other.value());
  }

  /** By number of partition; one without rows may be missing. */
  @Override
  public Map<Integer, Sum> value() {
    return byPartition;
  }

  @Override
  public boolean isZero() {
    return byPartition.isEmpty();
  }

  @Override
  public AccumulatorV2<Long, Map<Integer, Sum>> copy() {
    RowSums copy = new RowSums();
    copy.byPartition.putAll(byPartition);
    return copy;
  }

  @Override
  public void reset() {
    byPartition.clear();
    ofTask = null;
  }
}
