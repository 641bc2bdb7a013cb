package broadsheet.report;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import broadsheet.model.Run;
import broadsheet.spark.Sql;
import broadsheet.warehouse.Reader;
import broadsheet.warehouse.Snapshot;
import broadsheet.warehouse.Table;
import broadsheet.warehouse.Tables;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Which entities become others from one version to the next: merged, split off, renamed. Mentions
 * that only one of the two has do not count.
 *
 * @param after made from {@code before}
 */
public record Changes(Reader before, Reader after) {
  private static final Sql MOVES = Sql.resource(Changes.class, "moves.sql");
  private static final String ALL = "all";
  private static final int SHOWN = 20;

  /**
   * The changes of a run, where entities were resolved for their own sake: by the job {@code
   * resolve}, or by another with other lists than before. Else empty.
   */
  public static Optional<Changes> asked(Snapshot before, Snapshot after) {
    Map<Long, Run> runs =
        after.read(Tables.RUNS).collectAsList().stream()
            .collect(Collectors.toMap(Run::snapshot, run -> run));
    Run run = runs.get(after.number());
    boolean isAsked =
        run.job().equals("resolve") || !lists(run).equals(lists(runs.get(before.number())));
    return isAsked && before.count(Tables.MENTIONS) > 0
        ? Optional.of(new Changes(before, after))
        : Optional.empty();
  }

  /** Prints the numbers and the greatest moves. */
  public void print(PrintStream out) {
    out.println();
    if (isSame(Tables.MENTIONS) && isSame(Tables.ENTITIES)) {
      out.println("nothing changed: every mention keeps its entity");
      return;
    }
    for (Table<?> table : List.of(Tables.MENTIONS, Tables.ENTITIES, Tables.ALIASES)) {
      before.rows(table).createOrReplaceTempView(table.name() + "_before");
      after.rows(table).createOrReplaceTempView(table.name() + "_after");
    }
    Dataset<Row> moves = after.query(MOVES).persist();
    numbers(moves, out);
    greatest(moves.where("kind IS NOT NULL"), out);
    moves.unpersist();
  }

  private static List<String> lists(Run run) {
    return run.resources().stream()
        .filter(r -> Stream.of("names=", "entities=").anyMatch(r::startsWith))
        .toList();
  }

  private boolean isSame(Table<?> table) {
    return before.count(table) == after.count(table)
        && before.hash(table).equals(after.hash(table));
  }

  private static void numbers(Dataset<Row> moves, PrintStream out) {
    // Every source of a merge, target of a split and end of a renaming is in one row of moves.
    Map<String, Row> kinds =
        moves
            .groupBy(coalesce(col("kind"), lit(ALL)))
            .agg(count(lit(1)), sum("n_mentions"), sum("n_articles"))
            .collectAsList()
            .stream()
            .collect(Collectors.toMap(row -> row.getString(0), row -> row));
    Row all = kinds.remove(ALL);
    if (kinds.isEmpty()) {
      out.println("nothing changed: every mention keeps its entity");
      return;
    }
    out.println(
        String.format(
            Locale.ROOT,
            "%s merged into others, %,d split off, %,d renamed; %s in %s moved",
            counted(rows(kinds, "merged"), "entity", "entities"),
            rows(kinds, "split"),
            rows(kinds, "renamed"),
            counted(all.getLong(2), "mention", "mentions"),
            counted(all.getLong(3), "article", "articles")));
  }

  private static long rows(Map<String, Row> kinds, String kind) {
    return kinds.containsKey(kind) ? kinds.get(kind).getLong(1) : 0;
  }

  private static void greatest(Dataset<Row> moves, PrintStream out) {
    List<Row> greatest =
        moves
            .orderBy(col("n_mentions").desc(), col("from_id"), col("to_id"))
            .limit(SHOWN)
            .collectAsList();
    List<String> pairs =
        greatest.stream().map(r -> r.getAs("from_id") + " → " + r.getAs("to_id")).toList();
    int width = pairs.stream().mapToInt(String::length).max().orElse(0);
    for (int i = 0; i < pairs.size(); i++) {
      out.println(line(pairs.get(i) + " ".repeat(width - pairs.get(i).length()), greatest.get(i)));
    }
    long more = moves.count() - greatest.size();
    if (more > 0) {
      out.println("  … and " + counted(more, "smaller one", "smaller ones"));
    }
  }

  private static String line(String pair, Row move) {
    String evidence = move.getAs("evidence");
    return "  %s  %s in %s%s"
        .formatted(
            pair,
            counted(move.<Long>getAs("n_mentions"), "mention", "mentions"),
            counted(move.<Long>getAs("n_articles"), "article", "articles"),
            evidence == null ? "" : "  (" + evidence + ")");
  }

  private static String counted(long n, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", n, n == 1 ? one : many);
  }
}
