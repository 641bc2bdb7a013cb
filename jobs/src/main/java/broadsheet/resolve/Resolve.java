package broadsheet.resolve;

import broadsheet.spark.Progress;
import broadsheet.spark.Sql;
import broadsheet.warehouse.Draft;
import broadsheet.warehouse.Roots;
import broadsheet.warehouse.Stage;
import broadsheet.warehouse.Tables;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Gives every mention its entity: {@link Tables#MENTIONS} and {@link Tables#NAMES} → {@link
 * Tables#MENTIONS}, {@link Tables#ENTITIES} and {@link Tables#ALIASES}, and every quotation its
 * speaker's: {@link Tables#QUOTATIONS} → {@link Tables#QUOTATIONS}. Names are resolved once per
 * distinct name, not per mention; no text is read. The entity of a name is the one at the end of
 * its links, and the user's word is the last: of what it speaks of nothing is linked further.
 *
 * @param lists the built-in list of variants with the user's corrections
 */
public record Resolve(EntityLists lists) implements Stage {
  private static final Sql PARENTS = Sql.resource(Resolve.class, "listed_parents.sql");
  private static final Sql NAMED = Sql.resource(Resolve.class, "named.sql");
  private static final Sql MENTIONS = Sql.resource(Resolve.class, "mentions.sql");
  private static final Sql QUOTATIONS = Sql.resource(Resolve.class, "quotations.sql");
  private static final Sql ENTITIES = Sql.resource(Resolve.class, "entities.sql");
  private static final Sql ALIASES = Sql.resource(Resolve.class, "aliases.sql");

  @Override
  public boolean isDue(Draft draft, Set<String> changed) {
    return draft.isChanged() || !changed.isEmpty();
  }

  @Override
  public void run(Draft draft, Progress progress) {
    progress.phase(
        "resolve",
        () -> {
          draft.view(
              List.of(Tables.ARTICLES, Tables.STORY_CLUSTERS, Tables.MENTIONS, Tables.QUOTATIONS));
          keep(draft, "listed", NameEntities.of(draft.read(Tables.NAMES), lists));
          Dataset<Row> parents = draft.query(PARENTS);
          parents.createOrReplaceTempView("parents");
          roots(draft, parents).createOrReplaceTempView("roots");
          keep(draft, "named", draft.query(NAMED));
          draft.replace(Tables.MENTIONS, draft.query(MENTIONS));
          draft.replace(Tables.QUOTATIONS, draft.query(QUOTATIONS));
          draft.view(List.of(Tables.MENTIONS));
          draft.replace(Tables.ENTITIES, draft.query(ENTITIES));
          draft.replace(Tables.ALIASES, draft.query(ALIASES));
          return draft.count(Tables.ARTICLES);
        });
  }

  /** The entity at the end of the links of every one that has a parent. */
  static Dataset<Row> roots(Draft draft, Dataset<Row> parents) {
    Dataset<Row> links = parents.selectExpr("entity_id AS id", "root_id");
    return Roots.follow(draft, links, "roots").withColumnRenamed("id", "entity_id");
  }

  private static void keep(Draft draft, String view, Dataset<Row> rows) {
    draft.scratch(view, rows, rows.encoder()).createOrReplaceTempView(view);
  }
}
