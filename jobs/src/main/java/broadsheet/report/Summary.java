package broadsheet.report;

import static org.apache.spark.sql.functions.col;

import broadsheet.warehouse.Snapshot;
import broadsheet.warehouse.Tables;
import broadsheet.warehouse.Warehouse;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** What a warehouse holds, on one screen. */
public record Summary(Warehouse warehouse, Snapshot snapshot) {

  public void print(PrintStream out) {
    Row records =
        snapshot
            .rows(Tables.INPUTS)
            .agg(
                functions.coalesce(functions.sum("n_records"), functions.lit(0L)),
                functions.count("source_file"))
            .first();
    long articles = snapshot.count(Tables.ARTICLES);
    long rejects = snapshot.count(Tables.REJECTS);
    out.println();
    line(out, "records", records.getLong(0), "in " + records.getLong(1) + " files");
    line(out, "= articles", articles, unannotated(articles));
    line(out, "+ rejects", rejects, proof(records.getLong(0), articles + rejects));
    for (Row row :
        snapshot
            .rows(Tables.REJECTS)
            .groupBy("reason")
            .count()
            .orderBy(col("count").desc(), col("reason"))
            .collectAsList()) {
      line(out, "  " + row.getString(0).toLowerCase(Locale.ROOT), row.getLong(1), "");
    }
    line(out, "sentences", snapshot.count(Tables.SENTENCES), "");
    line(out, "mentions", snapshot.count(Tables.MENTIONS), "");
    line(out, "entities", snapshot.count(Tables.ENTITIES), "");
    topEntities(out);
    where(out);
  }

  private String unannotated(long articles) {
    long without = snapshot.rows(Tables.ARTICLES).where(col("n_tokens").isNull()).count();
    return without == 0
        ? "all annotated"
        : "%,d annotated, %,d in no language with models".formatted(articles - without, without);
  }

  /** Records in are articles plus rejects, always: said, not assumed. */
  private static String proof(long records, long accounted) {
    return records == accounted ? "every record accounted for" : "RECORDS LOST OR DOUBLED";
  }

  private void topEntities(PrintStream out) {
    List<Row> top =
        snapshot
            .rows(Tables.ENTITIES)
            .orderBy(col("n_mentions").desc(), col("entity_id"))
            .limit(10)
            .collectAsList();
    if (top.isEmpty()) {
      return;
    }
    out.println();
    out.printf("%-32s %-5s %10s %10s%n", "top entities", "type", "mentions", "articles");
    for (Row row : top) {
      out.printf(
          Locale.ROOT,
          "  %-30s %-5s %,10d %,10d%n",
          row.<String>getAs("name"),
          row.<String>getAs("type"),
          row.<Long>getAs("n_mentions"),
          row.<Long>getAs("n_articles"));
    }
  }

  private void where(PrintStream out) {
    out.println();
    out.println("tables   " + warehouse.tables() + "   (snapshot " + snapshot.number() + ")");
    out.println("columns  " + warehouse.tables() + "/CODEBOOK.md");
    out.println(
        "ask      jobs/broadsheet sql --from "
            + warehouse.location()
            + " \"SELECT name, n_articles FROM entities ORDER BY n_articles DESC LIMIT 5\"");
    out.println("or       duckdb -init " + warehouse.tables() + "/views.sql");
  }

  private static void line(PrintStream out, String what, long count, String note) {
    out.println(String.format(Locale.ROOT, "%-22s %,12d  %s", what, count, note).stripTrailing());
  }
}
