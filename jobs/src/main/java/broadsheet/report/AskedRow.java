package broadsheet.report;

import static java.util.stream.Collectors.joining;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.levenshtein;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.struct;

import broadsheet.model.Refused;
import broadsheet.warehouse.Snapshot;
import broadsheet.warehouse.Table;
import broadsheet.warehouse.Tables;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** One row of an aggregate, as a user names it. */
record AskedRow(WayBack way, Row row) {
  private static final int SHOWN = 10;
  private static final List<String> COUNTS =
      List.of("n_mentions", "n_windows", "n_articles", "n_distinct_texts");

  /**
   * The only row that fulfils all {@code words}.
   *
   * @param words {@code column=value} each; see {@link Condition#parse}
   * @param out where the first rows are listed if there are several
   * @throws Refused if there is none, or several
   */
  static AskedRow find(Snapshot snapshot, WayBack way, List<String> words, PrintStream out) {
    List<Condition> conditions =
        ordered(way, words.stream().map(word -> Condition.parse(way.table(), word)).toList());
    Dataset<Row> rows = snapshot.rows(way.table());
    Dataset<Row> matching = rows;
    for (Condition condition : conditions) {
      matching = matching.where(condition.predicate());
    }
    List<Row> first = matching.limit(2).collectAsList();
    if (first.isEmpty()) {
      throw new Refused(nothing(snapshot, way, conditions));
    }
    if (first.size() > 1) {
      throw new Refused(several(matching, way, out));
    }
    return new AskedRow(way, first.get(0));
  }

  /** Two entities may be given in any order: the table has the smaller one first. */
  private static List<Condition> ordered(WayBack way, List<Condition> conditions) {
    Object a = value(conditions, "entity_a");
    Object b = value(conditions, "entity_b");
    if (!way.equals(WayBack.COOCCURRENCES)
        || !(a instanceof String first && b instanceof String second)
        || first.compareTo(second) <= 0) {
      return conditions;
    }
    return conditions.stream()
        .map(
            c ->
                switch (c.column()) {
                  case "entity_a" -> new Condition("entity_a", b);
                  case "entity_b" -> new Condition("entity_b", a);
                  default -> c;
                })
        .toList();
  }

  private static Object value(List<Condition> conditions, String column) {
    return conditions.stream()
        .filter(c -> c.column().equals(column))
        .map(Condition::value)
        .findFirst()
        .orElse(null);
  }

  private static String nothing(Snapshot snapshot, WayBack way, List<Condition> conditions) {
    Dataset<Row> left = snapshot.rows(way.table());
    List<Condition> met = new ArrayList<>();
    for (Condition condition : conditions) {
      Dataset<Row> next = left.where(condition.predicate());
      if (next.isEmpty()) {
        String with = met.isEmpty() ? "" : " where " + joined(met);
        return "%s has no row with %s%s; %s"
            .formatted(way, condition, with, instead(snapshot, left, condition));
      }
      left = next;
      met.add(condition);
    }
    return "%s has no row".formatted(way);
  }

  /** What there is in place of what is not. */
  private static String instead(Snapshot snapshot, Dataset<Row> left, Condition condition) {
    String column = condition.column();
    if (column.startsWith("entity_") && condition.value() != null) {
      List<String> nearest = nearest(snapshot, condition.value().toString());
      if (!nearest.contains(condition.value())) {
        return nearest.isEmpty()
            ? "there are no entities"
            : "the nearest in entities: " + String.join(", ", nearest);
      }
      return condition.value()
          + " is an entity, but has no such row"
          + (column.equals("entity_id") ? "" : ": pairs named together in few articles have none");
    }
    Dataset<Row> values = left.select(col(column).cast("string")).distinct();
    List<Row> known = values.orderBy(col(column).asc_nulls_last()).limit(SHOWN).collectAsList();
    long more = values.count() - known.size();
    String list =
        known.stream().map(r -> r.isNullAt(0) ? "NULL" : r.getString(0)).collect(joining(", "));
    return "known: "
        + (list.isEmpty() ? "none" : list)
        + (more > 0 ? " and " + more + " more" : "");
  }

  private static List<String> nearest(Snapshot snapshot, String id) {
    Column wanted = lit(id.toLowerCase(Locale.ROOT));
    return snapshot
        .rows(Tables.ENTITIES)
        .orderBy(
            least(
                levenshtein(lower(col("entity_id")), wanted),
                levenshtein(lower(col("name")), wanted)),
            col("n_mentions").desc(),
            col("entity_id"))
        .limit(3)
        .collectAsList()
        .stream()
        .map(row -> row.<String>getAs("entity_id"))
        .toList();
  }

  private static String several(Dataset<Row> matching, WayBack way, PrintStream out) {
    List<String> keys = way.keys();
    Column[] distinct =
        keys.stream().map(k -> count_distinct(struct(col(k)))).toArray(Column[]::new);
    Column[] rest = Arrays.copyOfRange(distinct, 1, distinct.length);
    Row counts = matching.agg(distinct[0], rest).first();
    String missing =
        keys.stream()
            .filter(k -> counts.getLong(keys.indexOf(k)) > 1)
            .map(k -> k + "=")
            .collect(joining(", "));
    Column[] order = keys.stream().map(k -> col(k).asc_nulls_last()).toArray(Column[]::new);
    Column[] shown =
        way.table().columns().stream()
            .map(Table.Described::name)
            .filter(name -> keys.contains(name) || COUNTS.contains(name))
            .map(name -> col(name))
            .toArray(Column[]::new);
    new Answer(matching.orderBy(order).limit(SHOWN).select(shown)).print(Answer.Format.TABLE, out);
    return "%,d rows of %s are so; name one by its %s".formatted(matching.count(), way, missing);
  }

  /** The row in one line: its key, then its counts. */
  String described() {
    String key =
        way.keys().stream()
            .map(name -> name + "=" + (row.getAs(name) == null ? "" : row.getAs(name)))
            .collect(joining(" "));
    return way
        + " "
        + key
        + ": "
        + COUNTS.stream().filter(this::has).map(this::counted).collect(joining(", "));
  }

  /** Whether the row has such a column. */
  boolean has(String column) {
    return Arrays.asList(row.schema().fieldNames()).contains(column);
  }

  private String counted(String column) {
    return column + " " + row.getAs(column);
  }

  private static String joined(List<Condition> conditions) {
    return conditions.stream().map(Condition::toString).collect(joining(", "));
  }
}
