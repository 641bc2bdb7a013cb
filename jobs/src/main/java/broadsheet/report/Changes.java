package broadsheet.report;

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
import org.apache.spark.sql.Row;

/**
 * Which entities become others from one version to the next: merged, split off, renamed. Mentions
 * that only one of the two has do not count.
 *
 * @param after made from {@code before}
 */
public record Changes(Reader before, Reader after) {
  private static final Sql MOVES = Sql.resource(Changes.class, "moves.sql");
  private static final String NOTHING = "nothing changed: every mention keeps its entity";

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
      out.println(NOTHING);
      return;
    }
    for (Table<?> table : List.of(Tables.MENTIONS, Tables.ENTITIES, Tables.ALIASES)) {
      before.rows(table).createOrReplaceTempView(table.name() + "_before");
      after.rows(table).createOrReplaceTempView(table.name() + "_after");
    }
    List<Row> moves = after.query(MOVES).collectAsList();
    Row all = moves.get(0);
    if (all.<Long>getAs("n_moves") == 0) {
      out.println(NOTHING);
      return;
    }
    out.println(
        String.format(
            Locale.ROOT,
            "%s merged into others, %,d split off, %,d renamed; %s in %s moved",
            counted(all.getAs("n_merged"), "entity", "entities"),
            all.<Long>getAs("n_split"),
            all.<Long>getAs("n_renamed"),
            counted(all.getAs("n_mentions"), "mention", "mentions"),
            counted(all.getAs("n_articles"), "article", "articles")));
    greatest(moves.subList(1, moves.size()), all.getAs("n_moves"), out);
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

  private static void greatest(List<Row> greatest, long nMoves, PrintStream out) {
    List<String> pairs =
        greatest.stream().map(r -> r.getAs("from_id") + " → " + r.getAs("to_id")).toList();
    int width = pairs.stream().mapToInt(String::length).max().orElse(0);
    for (int i = 0; i < pairs.size(); i++) {
      out.println(line(pairs.get(i) + " ".repeat(width - pairs.get(i).length()), greatest.get(i)));
    }
    long more = nMoves - greatest.size();
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
