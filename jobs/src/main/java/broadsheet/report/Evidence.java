package broadsheet.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The mentions behind a row, and whether they bear it out.
 *
 * @param mentions as {@link WayBack#mentions} gives them
 */
record Evidence(AskedRow asked, Dataset<Row> mentions, Counts counts) {

  Evidence(AskedRow asked, Dataset<Row> mentions) {
    this(asked, mentions, Counts.of(mentions));
  }

  /** How many there are. */
  record Counts(long mentions, long sentences, long articles, long texts) {
    static Counts of(Dataset<Row> mentions) {
      Row row =
          mentions
              .agg(
                  count("mention_id"),
                  count_distinct(
                      when(
                          col("sentence").isNotNull(), struct(col("article_id"), col("sentence")))),
                  count_distinct(col("article_id")),
                  count_distinct(col("text_id")))
              .first();
      return new Counts(row.getLong(0), row.getLong(1), row.getLong(2), row.getLong(3));
    }
  }

  /** Those of the first {@code limit} articles; all if it is 0. */
  Dataset<Row> first(int limit) {
    if (isWhole(limit)) {
      return mentions;
    }
    Object[] ids =
        mentions
            .select("published_date", "article_id")
            .distinct()
            .orderBy(col("published_date").asc_nulls_last(), col("article_id"))
            .limit(limit)
            .collectAsList()
            .stream()
            .map(row -> row.getString(1))
            .toArray();
    return mentions.where(col("article_id").isin(ids));
  }

  private boolean isWhole(int limit) {
    return limit == 0 || counts.articles() <= limit;
  }

  /** What was left out, how much there is, and which counts of the row that does not agree with. */
  List<String> conclusion(int limit) {
    List<String> lines = new ArrayList<>();
    if (!isWhole(limit)) {
      lines.add(
          String.format(
              Locale.ROOT,
              "… and %,d more articles; --limit 0 shows all",
              counts.articles() - limit));
    }
    lines.add(
        "%s in %s of %s (%s)"
            .formatted(
                counted(counts.mentions(), "mention"),
                counted(counts.sentences(), "sentence"),
                counted(counts.articles(), "article"),
                counted(counts.texts(), "distinct text")));
    boolean bySentence =
        asked.way().equals(WayBack.COOCCURRENCES) && "sentence".equals(asked.row().getAs("window"));
    Map.of(
            "n_mentions", counts.mentions(),
            "n_articles", counts.articles(),
            "n_distinct_texts", counts.texts(),
            "n_windows", bySentence ? counts.sentences() : -1)
        .entrySet()
        .stream()
        .filter(count -> count.getValue() >= 0 && asked.has(count.getKey()))
        .filter(count -> !count.getValue().equals(asked.row().getAs(count.getKey())))
        .map(count -> "that does not agree with the row's " + count.getKey())
        .sorted()
        .forEach(lines::add);
    return lines;
  }

  private static String counted(long n, String one) {
    return String.format(Locale.ROOT, "%,d %s%s", n, one, n == 1 ? "" : "s");
  }
}
