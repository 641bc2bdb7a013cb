package broadsheet.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import broadsheet.model.Refused;
import broadsheet.warehouse.Snapshot;
import broadsheet.warehouse.Tables;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/**
 * What stands behind a row of an aggregate: the sentences, with the names marked.
 *
 * @param way the table
 * @param words {@code column=value}, enough of them to name one row
 */
public record Why(Snapshot snapshot, WayBack way, List<String> words) {

  private static final String SENTENCE = "sentence_text";

  /** How the sentences are printed. */
  public enum Format {
    /** Articles with their sentences, for people. */
    TEXT,
    /** One line per mention; see {@link Answer.Format#CSV}. */
    CSV,
    /** One object per mention. */
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Prints the sentences.
   *
   * @param limit how many articles are printed as text, the earliest first; 0 for all. The other
   *     formats have all
   * @throws Refused if not exactly one row is named
   */
  public void print(Format format, int limit, PrintStream out) {
    AskedRow asked = AskedRow.find(snapshot, way, words, out);
    snapshot.view();
    Dataset<Row> mentions = way.mentions(snapshot.session(), asked.row());
    // The statement's own sentences miss their place after an emoji, and without them no text is
    // read until it is known which articles are shown.
    Dataset<Row> places = mentions.drop(SENTENCE).persist();
    switch (format) {
      case TEXT -> printText(new Evidence(asked, places), mentions.columns(), limit, out);
      case CSV -> new Answer(exact(places, mentions.columns())).print(Answer.Format.CSV, out);
      case JSON -> new Answer(exact(places, mentions.columns())).print(Answer.Format.JSON, out);
    }
    places.unpersist();
    out.flush();
  }

  /**
   * Prints the statement that gives the mentions behind the row, for Spark and DuckDB.
   *
   * @throws Refused if not exactly one row is named
   */
  public void printStatement(PrintStream out) {
    out.print(way.statement(AskedRow.find(snapshot, way, words, out).row()));
    out.flush();
  }

  private void printText(Evidence evidence, String[] columns, int limit, PrintStream out) {
    out.println(evidence.asked().described());
    new Blocks(exact(evidence.first(limit), columns).toLocalIterator()).print(out);
    out.println();
    evidence.conclusion(limit).forEach(out::println);
  }

  /** The same rows with their sentences, in order of date and place. */
  private Dataset<Row> exact(Dataset<Row> places, String[] columns) {
    Column sentence =
        udf(new SentenceText(), DataTypes.StringType)
            .apply(col("text"), col("sentence_start"), col("sentence_end"));
    return places
        .join(snapshot.rows(Tables.ARTICLES).select("article_id", "text"), "article_id")
        .withColumn(SENTENCE, sentence)
        .select(Arrays.stream(columns).map(c -> col(c)).toArray(Column[]::new))
        .orderBy(col("published_date").asc_nulls_last(), col("article_id"), col("char_start"));
  }
}
