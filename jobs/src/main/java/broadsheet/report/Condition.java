package broadsheet.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import broadsheet.model.Refused;
import broadsheet.warehouse.Table;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;

/**
 * What a column of a row must be.
 *
 * @param value a string, number, boolean or date; null for NULL
 */
record Condition(String column, Object value) {

  /**
   * Reads {@code column=value}; an empty value means NULL, and a month or a year its first day.
   *
   * @throws Refused if the table has no such column, or the value is of another type
   */
  static Condition parse(Table<?> table, String word) {
    int equals = word.indexOf('=');
    String name = equals < 0 ? word : word.substring(0, equals).strip().toLowerCase(Locale.ROOT);
    Table.Described column =
        table.columns().stream()
            .filter(c -> equals >= 0 && c.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new Refused(unknown(table, word, name)));
    String given = word.substring(equals + 1);
    return new Condition(name, given.isEmpty() ? null : read(column, given));
  }

  private static String unknown(Table<?> table, String word, String name) {
    if (!word.contains("=")) {
      return "'%s' is no condition; write column=value".formatted(word);
    }
    return table.columns().stream()
        .map(Table.Described::name)
        .collect(
            Collectors.joining(
                ", ", "%s has no column '%s'; it has ".formatted(table.name(), name), ""));
  }

  private static Object read(Table.Described column, String given) {
    try {
      return switch (column.type()) {
        case "STRING" -> given;
        case "INT", "BIGINT" -> Long.valueOf(given);
        case "DOUBLE" -> Double.valueOf(given);
        case "BOOLEAN" -> Boolean.valueOf(given);
        case "DATE" -> day(given);
        default -> throw new Refused(column.name() + " cannot be asked for");
      };
    } catch (NumberFormatException | DateTimeException e) {
      throw new Refused(
          "%s=%s is no %s"
              .formatted(
                  column.name(),
                  given,
                  column.type().equals("DATE") ? "date; write 2023-01-31" : "number"),
          e);
    }
  }

  private static LocalDate day(String given) {
    return LocalDate.parse(
        given + "-01-01".substring(Math.min(6, Math.max(0, given.length() - 4))));
  }

  Column predicate() {
    return value == null ? col(column).isNull() : col(column).equalTo(lit(value));
  }

  @Override
  public String toString() {
    return column + "=" + (value == null ? "" : value);
  }
}
