package broadsheet.aggregate;

import broadsheet.spark.Columns;
import broadsheet.spark.Progress;
import broadsheet.spark.Records;
import broadsheet.spark.Sql;
import broadsheet.warehouse.Draft;
import broadsheet.warehouse.Stage;
import broadsheet.warehouse.Table;
import broadsheet.warehouse.Tables;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;

/**
 * Counts: {@link Tables#ARTICLES} and {@link Tables#MENTIONS} → {@link Tables#COOCCURRENCES},
 * {@link Tables#SENTIMENT_OVER_TIME}, {@link Tables#SPELLINGS_OVER_TIME} and {@link
 * Tables#COVERAGE}.
 */
public record Aggregate() implements Stage {
  private static final Map<Table<?>, Sql> FIGURES =
      Map.of(
          Tables.COOCCURRENCES, Sql.resource(Aggregate.class, "cooccurrences.sql"),
          Tables.SENTIMENT_OVER_TIME, Sql.resource(Aggregate.class, "sentiment_over_time.sql"),
          Tables.SPELLINGS_OVER_TIME, Sql.resource(Aggregate.class, "spellings_over_time.sql"),
          Tables.COVERAGE, Sql.resource(Aggregate.class, "coverage.sql"));

  private static final Sql CELLS = Sql.resource(Aggregate.class, "cells.sql");
  private static final Sql NAMED = Sql.resource(Aggregate.class, "named_in_articles.sql");
  private static final Encoder<NamedInArticle> ARTICLE = Records.encoder(NamedInArticle.class);
  private static final Encoder<Together> PAIR = Records.encoder(Together.class);
  private static final Sql NUMBERED = Sql.resource(Aggregate.class, "numbered.sql");
  private static final Encoder<Numbered> ENTITY = Records.encoder(Numbered.class);

  /** An entity and its place in the order of ids, from 1. */
  public record Numbered(String entityId, int number) {}

  @Override
  public boolean isDue(Draft draft, Set<String> changed) {
    return draft.isChanged() || !changed.isEmpty();
  }

  @Override
  public void run(Draft draft, Progress progress) {
    progress.phase(
        "aggregate",
        () -> {
          draft.view(List.of(Tables.ARTICLES, Tables.MENTIONS, Tables.ENTITIES));
          Dataset<Numbered> numbered = Columns.toCamel(draft.query(NUMBERED)).as(ENTITY);
          Columns.toSnake(draft.scratch("numbered", numbered, ENTITY))
              .createOrReplaceTempView("numbered");
          draft.query(CELLS).createOrReplaceTempView("cells");
          Columns.toSnake(
                  Columns.toCamel(draft.query(NAMED))
                      .as(ARTICLE)
                      .mapPartitions(new PairNames(), PAIR))
              .createOrReplaceTempView("together");
          FIGURES.forEach((table, figures) -> draft.replace(table, draft.query(figures)));
          return draft.count(Tables.ARTICLES);
        });
  }
}
