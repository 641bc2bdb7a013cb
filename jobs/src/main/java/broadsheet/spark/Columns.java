package broadsheet.spark;

import static org.apache.spark.sql.functions.col;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Column names: camelCase in records, snake_case in tables and SQL. */
public final class Columns {
  private Columns() {}

  /** {@code isInHeadline} → {@code is_in_headline}. */
  public static String snake(String component) {
    return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  /** {@code is_in_headline} → {@code isInHeadline}; a camelCase name stays as it is. */
  public static String camel(String column) {
    StringBuilder name = new StringBuilder();
    for (String word : column.split("_", -1)) {
      name.append(
          name.isEmpty() ? word.substring(0, 1) : word.substring(0, 1).toUpperCase(Locale.ROOT));
      name.append(word.substring(1));
    }
    return name.toString();
  }

  /** The same rows with table names, nested ones too. */
  public static Dataset<Row> toSnake(Dataset<?> rows) {
    return renamed(rows, Columns::snake);
  }

  /** The same rows with record names, nested ones too. */
  public static Dataset<Row> toCamel(Dataset<?> rows) {
    return renamed(rows, Columns::camel);
  }

  /** The same schema with table names, nested ones too. */
  public static StructType toSnake(StructType schema) {
    return (StructType) renamed(schema, Columns::snake);
  }

  private static Dataset<Row> renamed(Dataset<?> rows, UnaryOperator<String> rename) {
    return rows.select(
        Arrays.stream(rows.schema().fields())
            .map(field -> renamed(field, rename))
            .toArray(Column[]::new));
  }

  private static Column renamed(StructField field, UnaryOperator<String> rename) {
    DataType type = renamed(field.dataType(), rename);
    Column column = col('`' + field.name() + '`');
    // A cast between equal types would still hide the column's nullability and metadata.
    return (type.equals(field.dataType()) ? column : column.cast(type))
        .as(rename.apply(field.name()), field.metadata());
  }

  private static DataType renamed(DataType type, UnaryOperator<String> rename) {
    if (type instanceof ArrayType array) {
      return new ArrayType(renamed(array.elementType(), rename), array.containsNull());
    }
    if (type instanceof StructType struct) {
      return new StructType(
          Arrays.stream(struct.fields())
              .map(
                  f ->
                      new StructField(
                          rename.apply(f.name()),
                          renamed(f.dataType(), rename),
                          f.nullable(),
                          f.metadata()))
              .toArray(StructField[]::new));
    }
    return type;
  }
}
