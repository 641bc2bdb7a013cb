package broadsheet.report;

import broadsheet.model.Refused;
import broadsheet.spark.Sql;
import broadsheet.warehouse.Table;
import broadsheet.warehouse.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * How the rows of a table lead back to mentions: by one SQL statement with the row's key.
 *
 * @param keys the columns that name a row, in the table's order
 */
public record WayBack(Table<?> table, List<String> keys, Sql sql) {
  static final WayBack COOCCURRENCES =
      of(
          Tables.COOCCURRENCES,
          "entity_a",
          "entity_b",
          "window",
          "granularity",
          "period",
          "scope",
          "outlet");

  /** All tables that have one. */
  public static final List<WayBack> ALL =
      List.of(
          COOCCURRENCES,
          of(
              Tables.SENTIMENT_OVER_TIME,
              "entity_id",
              "granularity",
              "period",
              "scope",
              "outlet",
              "voice"),
          of(
              Tables.SPELLINGS_OVER_TIME,
              "entity_id",
              "spelling",
              "granularity",
              "period",
              "scope",
              "outlet",
              "voice"),
          of(Tables.COVERAGE, "outlet", "language", "date"),
          of(Tables.ENTITIES, "entity_id"),
          of(Tables.ALIASES, "alias", "entity_id"));

  private static final Pattern PARAMETER = Pattern.compile("(?<![:\\w]):(\\w+)");

  private static WayBack of(Table<?> table, String... keys) {
    return new WayBack(
        table,
        List.of(keys),
        Sql.resource(WayBack.class, "/broadsheet/why/" + table.name() + ".sql"));
  }

  /**
   * The way back from a table.
   *
   * @throws Refused if there is none
   */
  public static WayBack from(String table) {
    return ALL.stream()
        .filter(way -> way.table.name().equals(table.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new Refused(
                    ALL.stream()
                        .map(WayBack::toString)
                        .collect(
                            Collectors.joining(
                                ", ",
                                "no way back from '" + table + "'; there is one from ",
                                ""))));
  }

  /** One row per mention behind {@code row}, a row of the table; the tables are views. */
  Dataset<Row> mentions(SparkSession spark, Row row) {
    Map<String, Object> values = new HashMap<>();
    keys.forEach(key -> values.put(key, row.getAs(key)));
    return spark.sql(sql.text(), values);
  }

  /**
   * The statement with the values of a row written in, for Spark and DuckDB.
   *
   * @param row a row of the table
   */
  public String statement(Row row) {
    List<String> lines = new ArrayList<>();
    for (String line : sql.text().split("\n", -1)) {
      lines.add(
          line.startsWith("--")
              ? line
              : PARAMETER
                  .matcher(line)
                  .replaceAll(
                      match -> Matcher.quoteReplacement(literal(row.getAs(match.group(1))))));
    }
    return String.join("\n", lines);
  }

  /** The engines disagree on backslashes in literals: they are put together from their number. */
  private static String literal(Object value) {
    if (value == null) {
      return "NULL";
    }
    return value instanceof String text
        ? "'" + text.replace("'", "''").replace("\\", "' || chr(92) || '") + "'"
        : "DATE '" + value + "'";
  }

  @Override
  public String toString() {
    return table.name();
  }
}
