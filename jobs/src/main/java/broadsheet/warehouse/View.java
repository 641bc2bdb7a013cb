package broadsheet.warehouse;

import broadsheet.spark.Sql;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table that is a query over the others: the rows in the columns of another project, or figures
 * made of them. Its SQL runs in Spark, and in DuckDB after {@link #PRELUDE}.
 *
 * @param name view name, snake_case
 * @param sql one SELECT
 */
public record View(String name, Sql sql) {
  /** All of them. */
  public static final List<View> ALL =
      Stream.of("corrected_counts", "gdelt_gkg", "mediacloud_stories", "quotebank")
          .map(
              name ->
                  new View(name, Sql.resource(View.class, "/broadsheet/views/" + name + ".sql")))
          .toList();

  /** What DuckDB needs before: hours are of UTC, and a function of Spark's. */
  static final List<String> PRELUDE =
      List.of(
          "SET TimeZone = 'UTC'",
          "CREATE OR REPLACE MACRO array_join(list, separator) AS array_to_string(list,"
              + " separator)");

  /** What a row is, which columns are NULL and why: the comment its SQL begins with. */
  String comment() {
    return sql.text()
        .lines()
        .takeWhile(line -> line.startsWith("--"))
        .map(line -> line.substring(2).strip() + "\n")
        .collect(Collectors.joining());
  }

  /** The statement that makes the view. */
  String statement(String create) {
    return create + " " + name + " AS\n" + sql.text();
  }
}
