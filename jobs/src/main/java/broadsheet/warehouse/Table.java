package broadsheet.warehouse;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import broadsheet.model.Describe;
import broadsheet.spark.Columns;
import broadsheet.spark.Records;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructType;

/**
 * A Parquet table: its name is its folder, its record is its schema.
 *
 * @param name folder and view name, snake_case
 * @param row record whose components are the columns
 * @param sort columns, in table names, by which the rows of each file are sorted; may be empty
 */
public record Table<R extends Record>(String name, Class<R> row, List<String> sort) {

  static <R extends Record> Table<R> of(String name, Class<R> row, String... sort) {
    return new Table<>(name, row, List.of(sort));
  }

  /** One column as the reader of the table sees it. */
  public record Described(String name, String type, boolean isNullable, String description) {}

  /** What one row is. */
  public String description() {
    return describe(row.getAnnotation(Describe.class)).orElse("");
  }

  /** The columns in order, in table names. */
  public List<Described> columns() {
    StructType schema = encoder().schema();
    return Arrays.stream(row.getRecordComponents())
        .map(
            c -> {
              var field = schema.apply(c.getName());
              return new Described(
                  Columns.snake(c.getName()),
                  field.dataType().sql(),
                  field.nullable(),
                  describe(c.getAnnotation(Describe.class)).orElse(""));
            })
        .toList();
  }

  Encoder<R> encoder() {
    return Records.encoder(row);
  }

  /** The schema in table names, as files have it: any column may be NULL. */
  StructType schema() {
    return Columns.toSnake(encoder().schema()).asNullable();
  }

  /**
   * {@code rows}, in table or record names, as they are stored: columns in order, described. A
   * missing column, or one that does not fit, is an AnalysisException before anything is written.
   */
  Dataset<Row> stored(Dataset<?> rows) {
    Dataset<Row> camel = Columns.toCamel(rows);
    // as() refuses missing and too wide columns, where to() alone would fill and cut.
    Dataset<Row> fitted = camel.as(encoder()).to(encoder().schema().asNullable());
    Dataset<Row> snake = Columns.toSnake(fitted);
    return snake.select(
        Arrays.stream(row.getRecordComponents()).map(Table::described).toArray(Column[]::new));
  }

  /** Whether a stored row has a NULL in a column that is never NULL. */
  Column isBroken() {
    return columns().stream()
        .filter(column -> !column.isNullable())
        .map(column -> col(column.name()).isNull())
        .reduce(lit(false), Column::or);
  }

  private static Column described(RecordComponent component) {
    String name = Columns.snake(component.getName());
    return describe(component.getAnnotation(Describe.class))
        .map(d -> col(name).as(name, new MetadataBuilder().putString("comment", d).build()))
        .orElse(col(name));
  }

  private static Optional<String> describe(Describe description) {
    return Optional.ofNullable(description).map(Describe::value);
  }
}
