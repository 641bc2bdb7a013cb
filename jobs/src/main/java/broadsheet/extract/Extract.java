package broadsheet.extract;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import broadsheet.model.Article;
import broadsheet.spark.Columns;
import broadsheet.spark.Progress;
import broadsheet.spark.Records;
import broadsheet.warehouse.Draft;
import broadsheet.warehouse.Stage;
import broadsheet.warehouse.Tables;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * Finds sentences and names in every article that has none yet and whose language has models:
 * {@link Tables#ARTICLES} → {@link Tables#SENTENCES}, {@link Tables#MENTIONS}, {@link
 * Tables#QUOTATIONS}, and {@code n_tokens} of the articles.
 *
 * @param reading how they are read
 */
public record Extract(Reading reading) implements Stage {
  private static final Encoder<Article> ARTICLE = Records.encoder(Article.class);
  private static final Encoder<Extracted> EXTRACTED = Records.encoder(Extracted.class);

  @Override
  public void run(Draft draft, Progress progress) {
    progress.phase(
        "extract",
        () -> {
          Dataset<Row> articles = draft.located(Tables.ARTICLES);
          Set<String> files =
              Set.copyOf(
                  articles
                      .where(pending())
                      .select("file")
                      .distinct()
                      .as(Encoders.STRING())
                      .collectAsList());
          return files.isEmpty() ? 0 : extract(draft, files);
        });
  }

  /** Articles to annotate. Reads as SQL so that Parquet skips what it can. */
  private static Column pending() {
    return col("language").isin(FindNames.LANGUAGES.toArray()).and(col("n_tokens").isNull());
  }

  /** Annotates the pending articles in {@code files}; the others there pass through. */
  private long extract(Draft draft, Set<String> files) {
    Dataset<Article> articles = Columns.toCamel(draft.rows(Tables.ARTICLES, files)).as(ARTICLE);
    FindNames find = new FindNames(context(draft).broadcast(reading));
    Dataset<Extracted> extracted =
        draft.scratch("extracted", articles.mapPartitions(find, EXTRACTED), EXTRACTED);
    draft.append(Tables.SENTENCES, each(extracted, "sentences"));
    draft.append(Tables.MENTIONS, each(extracted, "mentions"));
    draft.append(Tables.QUOTATIONS, each(extracted, "quotations"));
    draft.empty(Tables.NAMES);
    draft.replaceFiles(
        Tables.ARTICLES, files, extracted.filter(col("article").isNotNull()).select("article.*"));
    return extracted.filter(col("article.nTokens").isNotNull()).count();
  }

  private static JavaSparkContext context(Draft draft) {
    return JavaSparkContext.fromSparkContext(draft.session().sparkContext());
  }

  private static Dataset<Row> each(Dataset<Extracted> extracted, String list) {
    return extracted.select(explode(col(list)).as("row")).select("row.*");
  }
}
