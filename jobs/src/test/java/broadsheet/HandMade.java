package broadsheet;

import static java.util.stream.Collectors.joining;

import broadsheet.spark.Columns;
import broadsheet.warehouse.Draft;
import broadsheet.warehouse.Snapshot;
import broadsheet.warehouse.Table;
import broadsheet.warehouse.Tables;
import broadsheet.warehouse.View;
import broadsheet.warehouse.Warehouse;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Struct;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * The warehouse's tables with rows made by hand, the same in DuckDB and in Spark. What an INSERT
 * leaves out is NULL, or 0 or false in columns that are never NULL.
 */
final class HandMade implements AutoCloseable {
  private static final MathContext DIGITS = new MathContext(9);
  private final Connection connection;
  private final Statement duck;

  private HandMade(Connection connection) throws SQLException {
    this.connection = connection;
    this.duck = connection.createStatement();
  }

  /** All tables, filled by INSERT statements of DuckDB. */
  static HandMade of(String... inserts) throws SQLException {
    HandMade made = new HandMade(DriverManager.getConnection("jdbc:duckdb:"));
    for (Table<?> table : Tables.ALL) {
      StructType schema = schema(table);
      made.duck.execute(
          table.columns().stream()
              .map(
                  c ->
                      '"'
                          + c.name()
                          + "\" "
                          + duckType(schema.apply(c.name()).dataType())
                          + zero(c))
              .collect(joining(", ", "CREATE TABLE " + table.name() + " (", ")")));
    }
    made.duck.execute("SET TimeZone = 'UTC'");
    made.duck.execute(
        "CREATE MACRO array_join(list, separator) AS array_to_string(list, separator)");
    for (View view : View.ALL) {
      made.duck.execute("CREATE VIEW " + view.name() + " AS " + view.sql().text());
    }
    for (String insert : inserts) {
      made.duck.execute(insert);
    }
    return made;
  }

  /** The published tables of a warehouse, in DuckDB only. */
  static HandMade published(Path warehouse) throws SQLException {
    return new HandMade(
        DriverManager.getConnection(
            "jdbc:duckdb:;session_init_sql_file=" + warehouse.resolve("current/views.sql")));
  }

  private static StructType schema(Table<?> table) {
    return Columns.toSnake(
        StructType.fromDDL(
            table.columns().stream()
                .map(c -> "`" + c.name() + "` " + c.type().replace(" NOT NULL", ""))
                .collect(joining(", "))));
  }

  private static String duckType(DataType type) {
    if (type instanceof ArrayType list) {
      return duckType(list.elementType()) + "[]";
    }
    if (type instanceof StructType struct) {
      return Stream.of(struct.fields())
          .map(field -> '"' + field.name() + "\" " + duckType(field.dataType()))
          .collect(joining(", ", "STRUCT(", ")"));
    }
    return type.sql().equals("TIMESTAMP") ? "TIMESTAMPTZ" : type.sql();
  }

  private static String zero(Table.Described column) {
    if (column.isNullable()) {
      return "";
    }
    return column.type().equals("BOOLEAN") ? " DEFAULT false" : " DEFAULT 0";
  }

  /** Makes the tables visible to Spark's SQL. */
  HandMade view(SparkSession spark) throws SQLException {
    for (Table<?> table : Tables.ALL) {
      rows(table, spark).createOrReplaceTempView(table.name());
    }
    for (View view : View.ALL) {
      spark.sql(view.sql().text()).createOrReplaceTempView(view.name());
    }
    return this;
  }

  /** Publishes the tables as a warehouse. */
  Snapshot publish(SparkSession spark, Path folder) throws SQLException {
    try (Draft draft = new Warehouse(spark, folder.toString()).draft()) {
      for (Table<?> table : Tables.ALL) {
        Dataset<Row> rows = rows(table, spark);
        if (!rows.isEmpty()) {
          draft.replace(table, rows);
        }
      }
      draft.assemble();
      return draft.publish();
    }
  }

  private Dataset<Row> rows(Table<?> table, SparkSession spark) throws SQLException {
    StructType schema = schema(table);
    List<Row> rows = new ArrayList<>();
    try (ResultSet result = duck.executeQuery("SELECT * FROM " + table.name())) {
      while (result.next()) {
        Object[] cells = new Object[schema.size()];
        for (int i = 0; i < cells.length; i++) {
          cells[i] = sparkValue(result.getObject(i + 1));
        }
        rows.add(RowFactory.create(cells));
      }
    }
    return spark.createDataFrame(rows, schema);
  }

  private static Object sparkValue(Object value) throws SQLException {
    if (value instanceof OffsetDateTime time) {
      return time.toInstant();
    }
    if (value instanceof Struct struct) {
      return RowFactory.create(struct.getAttributes());
    }
    if (!(value instanceof Array array)) {
      return value;
    }
    List<Object> list = new ArrayList<>();
    for (Object element : (Object[]) array.getArray()) {
      list.add(sparkValue(element));
    }
    return list.toArray();
  }

  /** Runs a statement without a result, such as CREATE VIEW, in DuckDB. */
  void execute(String statement) throws SQLException {
    duck.execute(statement);
  }

  /** The names of a query's columns in DuckDB. */
  List<String> columns(String query) throws SQLException {
    try (ResultSet rows = duck.executeQuery(query)) {
      List<String> names = new ArrayList<>();
      for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
        names.add(rows.getMetaData().getColumnName(i));
      }
      return names;
    }
  }

  /** The rows of a query in DuckDB, cells with commas between. */
  List<String> inDuck(String query) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (ResultSet rows = duck.executeQuery(query)) {
      int width = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= width; i++) {
          cells.add(shown(sparkValue(rows.getObject(i))));
        }
        lines.add(String.join(",", cells));
      }
    }
    return lines;
  }

  /** The rows of a query in Spark, in the same form. */
  static List<String> inSpark(SparkSession spark, String query) {
    return lines(spark.sql(query));
  }

  private static List<String> lines(Dataset<Row> rows) {
    return rows.collectAsList().stream()
        .map(row -> IntStream.range(0, row.length()).mapToObj(i -> shown(row.get(i))))
        .map(cells -> cells.collect(joining(",")))
        .toList();
  }

  /** A value as either engine has it: 1.0 is 1, and the last digits of doubles do not count. */
  private static String shown(Object value) {
    if (value instanceof Double || value instanceof BigDecimal) {
      BigDecimal number = new BigDecimal(value.toString()).round(DIGITS);
      return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
    if (value instanceof Object[] list) {
      return Stream.of(list).map(HandMade::shown).collect(joining(" ", "[", "]"));
    }
    return value instanceof Seq<?> list
        ? shown(CollectionConverters.asJava(list).toArray())
        : String.valueOf(value);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
