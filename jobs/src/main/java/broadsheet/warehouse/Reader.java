package broadsheet.warehouse;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import broadsheet.spark.Columns;
import broadsheet.spark.Sql;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Tables that can be read, whether published or still being made. */
public abstract class Reader {
  final SparkSession spark;

  Reader(SparkSession spark) {
    this.spark = spark;
  }

  /** The session that reads them. */
  public SparkSession session() {
    return spark;
  }

  /** Full names of the files of {@code table}. */
  abstract List<String> files(Table<?> table);

  /** Number of rows of {@code table}. */
  public abstract long count(Table<?> table);

  /**
   * Hash of the rows of {@code table}, in lower-case hex: equal for equal rows in any order and any
   * files.
   */
  public abstract String hash(Table<?> table);

  /** The rows as records. */
  public <R extends Record> Dataset<R> read(Table<R> table) {
    return Columns.toCamel(rows(table)).as(table.encoder());
  }

  /** The rows with the table's column names; none if the table was never written. */
  public Dataset<Row> rows(Table<?> table) {
    return rows(table, files(table));
  }

  /** The same rows with one more column: {@code file}, the name of the file that holds the row. */
  public Dataset<Row> located(Table<?> table) {
    return rows(table)
        .withColumn("file", files(table).isEmpty() ? lit("") : col("_metadata.file_name"));
  }

  Dataset<Row> rows(Table<?> table, List<String> files) {
    return files.isEmpty()
        ? spark.createDataFrame(List.of(), table.schema())
        : spark.read().schema(table.schema()).parquet(files.toArray(String[]::new));
  }

  /** The result of a query over tables made visible by {@link #view}. */
  public Dataset<Row> query(Sql sql) {
    return spark.sql(sql.text());
  }

  /** Makes {@code tables} visible to SQL under their names. */
  public void view(List<Table<?>> tables) {
    for (Table<?> table : tables) {
      rows(table).createOrReplaceTempView(table.name());
    }
  }
}
