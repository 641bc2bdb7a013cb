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
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;

/**
 * Counts: {@link Tables#ARTICLES} and {@link Tables#MENTIONS} → {@link Tables#COOCCURRENCES},
 * {@link Tables#SENTIMENT_OVER_TIME}, {@link Tables#SPELLINGS_OVER_TIME} and {@link
 * Tables#COVERAGE}.
 */
public record Aggregate() implements Stage {
  private static final List<Figures> FIGURES =
      List.of(
          Figures.of(Tables.COOCCURRENCES),
          Figures.of(Tables.SENTIMENT_OVER_TIME),
          Figures.of(Tables.SPELLINGS_OVER_TIME),
          Figures.of(Tables.COVERAGE));

  private static final Sql CELLS = Sql.resource(Aggregate.class, "cells.sql");
  private static final Sql NAMED = Sql.resource(Aggregate.class, "named_in_articles.sql");
  private static final Encoder<NamedInArticle> ARTICLE = Records.encoder(NamedInArticle.class);
  private static final Encoder<Together> PAIR = Records.encoder(Together.class);
  private static final Sql NUMBERED = Sql.resource(Aggregate.class, "numbered.sql");
  private static final Encoder<Numbered> ENTITY = Records.encoder(Numbered.class);

  private record Figures(Table<?> table, Sql sql) {
    static Figures of(Table<?> table) {
      return new Figures(table, Sql.resource(Aggregate.class, table.name() + ".sql"));
    }
  }

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
          FIGURES.forEach(figures -> draft.replace(figures.table(), draft.query(figures.sql())));
          return draft.count(Tables.ARTICLES);
        });
  }
}
