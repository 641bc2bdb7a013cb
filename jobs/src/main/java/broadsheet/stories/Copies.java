package broadsheet.stories;

import broadsheet.spark.Columns;
import broadsheet.spark.Records;
import broadsheet.spark.Sql;
import broadsheet.warehouse.Draft;
import broadsheet.warehouse.Tables;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;

/**
 * Finds the copies in a corpus. Each text is read once, for its print; only prints travel. Steps
 * meet in views of the session.
 *
 * <p>Of articles of the same words the first stands for all. Articles that share samples are
 * candidates; each is compared with a few earlier ones, word by word. Links lead to clusters, and
 * what has nothing to do with the first article of its cluster leaves it.
 */
final class Copies {
  private static final Encoder<Print> PRINT = Records.encoder(Print.class);
  private static final Encoder<Sampled> SAMPLED = Records.encoder(Sampled.class);
  private static final Encoder<Shared> SHARED = Records.encoder(Shared.class);
  private static final Encoder<Candidate> CANDIDATE = Records.encoder(Candidate.class);
  private static final Encoder<Compared> COMPARED = Records.encoder(Compared.class);
  private static final Encoder<Pair> PAIR = Records.encoder(Pair.class);
  private static final Encoder<Link> LINK = Records.encoder(Link.class);
  private static final Sql VERSIONS = Sql.resource(Copies.class, "versions.sql");
  private static final Sql SAMPLES = Sql.resource(Copies.class, "samples.sql");
  private static final Sql PAIRS = Sql.resource(Copies.class, "pairs.sql");
  private static final Sql CANDIDATES = Sql.resource(Copies.class, "candidates.sql");
  private static final Sql COMPARISONS = Sql.resource(Copies.class, "comparisons.sql");
  private static final Sql LINKS = Sql.resource(Copies.class, "links.sql");
  private static final Sql CLUSTERS = Sql.resource(Copies.class, "clusters.sql");

  private final Draft draft;
  private final CreditReader credits;

  /**
   * The copies in a draft.
   *
   * @param draft with the table of articles
   * @param credits tells which agency an article names
   */
  Copies(Draft draft, CreditReader credits) {
    this.draft = draft;
    this.credits = credits;
  }

  /** Every article's place among its copies: the rows of {@code story_clusters}. */
  Dataset<Row> clusters() {
    compare();
    keep("links", draft.query(LINKS));
    new Components(draft, this::likeness).find();
    return draft.query(CLUSTERS);
  }

  /** Leaves the views {@code prints}, {@code versions}, {@code compared} and {@code likeness}. */
  void compare() {
    Dataset<Print> prints =
        draft.read(Tables.ARTICLES).mapPartitions(new ReadPrints(credits), PRINT);
    keep("prints", Columns.toSnake(prints));
    keep("versions", draft.query(VERSIONS));
    Dataset<Sampled> samples = Columns.toCamel(draft.query(SAMPLES)).as(SAMPLED);
    Dataset<Shared> shared =
        samples
            .repartition(samples.col("sample"))
            .sortWithinPartitions("sample", "place")
            .mapPartitions(new ChainSamples(), SHARED);
    keep("shared", Columns.toSnake(shared));
    keep("pairs", draft.query(PAIRS));
    MapFunction<Candidate, Compared> strip = Candidate::compared;
    Dataset<Compared> compared =
        Columns.toCamel(draft.query(CANDIDATES)).as(CANDIDATE).map(strip, COMPARED);
    keep("compared", Columns.toSnake(compared));
    keep("likeness", likeness());
  }

  /** What the articles of the view {@code pairs} have in common. */
  private Dataset<Row> likeness() {
    MapFunction<Pair, Link> link = Pair::link;
    return Columns.toSnake(Columns.toCamel(draft.query(COMPARISONS)).as(PAIR).map(link, LINK));
  }

  private void keep(String view, Dataset<Row> rows) {
    draft.scratch("copies_" + view, rows, rows.encoder()).createOrReplaceTempView(view);
  }
}
