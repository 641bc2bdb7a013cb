package broadsheet.aggregate;

import static org.apache.spark.sql.functions.col;

import broadsheet.spark.Columns;
import broadsheet.spark.Progress;
import broadsheet.spark.Records;
import broadsheet.spark.Sql;
import broadsheet.warehouse.Draft;
import broadsheet.warehouse.Stage;
import broadsheet.warehouse.Tables;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;

/**
 * Counts: {@link Tables#ARTICLES}, {@link Tables#STORY_CLUSTERS} and {@link Tables#MENTIONS} →
 * {@link Tables#COOCCURRENCES}, {@link Tables#SENTIMENT_OVER_TIME}, {@link
 * Tables#SPELLINGS_OVER_TIME} and {@link Tables#COVERAGE}. Queries bring mentions together by
 * entity and by article, Java counts them in one pass over each, and queries name the numbers.
 *
 * @param pairsFrom number of articles that must name both entities for a row of co-occurrences
 */
public record Aggregate(int pairsFrom) implements Stage {
  /** Two: what one article alone says of a pair is no figure. */
  public static final int PAIRS_FROM = 2;

  private static final Sql OUTLETS = sql("outlets");
  private static final Sql NUMBERED = sql("numbered");
  private static final Sql ANNOTATED = sql("annotated");
  private static final Sql CELLS = sql("cells");
  private static final Sql PERIODS = sql("periods");
  private static final Sql NAMED = sql("named");
  private static final Sql PLACES = sql("places");
  private static final Sql MARGINS = sql("margins");
  private static final Sql ASSOCIATED = sql("associated");
  private static final Sql DISCOVERIES = sql("discoveries");
  private static final Sql SENTIMENT_OVER_TIME = sql("sentiment_over_time");
  private static final Sql COOCCURRENCES = sql("cooccurrences");
  private static final Sql SPELLINGS_OVER_TIME = sql("spellings_over_time");
  private static final Sql COVERAGE = sql("coverage");
  private static final Encoder<Calendar.Period> PERIOD = Records.encoder(Calendar.Period.class);
  private static final Encoder<Named> MENTION = Records.encoder(Named.class);
  private static final Encoder<EntityCell> ENTITY_CELL = Records.encoder(EntityCell.class);
  private static final Encoder<SpellingCell> SPELLING_CELL = Records.encoder(SpellingCell.class);
  private static final Encoder<NamedInArticle> ARTICLE = Records.encoder(NamedInArticle.class);
  private static final Encoder<Together> PAIR = Records.encoder(Together.class);
  private static final Encoder<PairCell> PAIR_CELL = Records.encoder(PairCell.class);

  private static Sql sql(String name) {
    return Sql.resource(Aggregate.class, name + ".sql");
  }

  @Override
  public List<String> settings() {
    return List.of("pairs_from=" + pairsFrom);
  }

  @Override
  public boolean isDue(Draft draft, Set<String> changed) {
    return draft.isChanged() || !changed.isEmpty();
  }

  @Override
  public void run(Draft draft, Progress progress) {
    progress.phase(
        "aggregate",
        () -> {
          Functions.register(draft.session());
          draft.view(
              List.of(Tables.ARTICLES, Tables.STORY_CLUSTERS, Tables.MENTIONS, Tables.ENTITIES));
          keep(draft, "outlets", draft.query(OUTLETS));
          keep(draft, "numbered", draft.query(NUMBERED));
          keep(draft, "annotated", draft.query(ANNOTATED));
          keep(draft, "cells", draft.query(CELLS));
          draft.replace(Tables.COVERAGE, draft.query(COVERAGE));
          keep(draft, "named", draft.query(NAMED));
          Columns.toSnake(entityCells(draft)).createOrReplaceTempView("entity_cells");
          draft.replace(Tables.SENTIMENT_OVER_TIME, draft.query(SENTIMENT_OVER_TIME));
          draft.view(List.of(Tables.SENTIMENT_OVER_TIME));
          keep(draft, "margins", draft.query(MARGINS));
          Columns.toSnake(mentions(draft).mapPartitions(new SpellingFigures(), SPELLING_CELL))
              .createOrReplaceTempView("spelling_cells");
          draft.replace(Tables.SPELLINGS_OVER_TIME, draft.query(SPELLINGS_OVER_TIME));
          Columns.toSnake(pairCells(draft)).createOrReplaceTempView("pair_cells");
          keep(draft, "associated", draft.query(ASSOCIATED));
          keep(draft, "discoveries", draft.query(DISCOVERIES));
          draft.replace(Tables.COOCCURRENCES, draft.query(COOCCURRENCES));
          return draft.count(Tables.ARTICLES);
        });
  }

  private static Dataset<EntityCell> entityCells(Draft draft) {
    Calendar calendar =
        new Calendar(Columns.toCamel(draft.query(PERIODS)).as(PERIOD).collectAsList());
    return mentions(draft).mapPartitions(new EntityFigures(calendar), ENTITY_CELL);
  }

  /** As {@link OneEntity#each} wants them. */
  private static Dataset<Named> mentions(Draft draft) {
    return Columns.toCamel(draft.session().table("named"))
        .as(MENTION)
        .repartition(col("number"))
        .sortWithinPartitions("number", "text", "article");
  }

  private Dataset<PairCell> pairCells(Draft draft) {
    draft
        .session()
        .table("named")
        .where(col("n_articles").geq(pairsFrom))
        .createOrReplaceTempView("paired");
    return Columns.toCamel(draft.query(PLACES))
        .as(ARTICLE)
        .repartition(col("text"))
        .sortWithinPartitions("text")
        .mapPartitions(new PairNames(), PAIR)
        .repartition(col("pair"))
        .sortWithinPartitions("pair")
        .mapPartitions(new PairFigures(pairsFrom), PAIR_CELL);
  }

  private static void keep(Draft draft, String view, Dataset<Row> rows) {
    draft.scratch(view, rows, rows.encoder()).createOrReplaceTempView(view);
  }
}
