package broadsheet.resolve;

import broadsheet.spark.Columns;
import broadsheet.spark.Progress;
import broadsheet.spark.Records;
import broadsheet.spark.Sql;
import broadsheet.warehouse.Draft;
import broadsheet.warehouse.Stage;
import broadsheet.warehouse.Tables;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;

/**
 * Gives every mention its entity: {@link Tables#MENTIONS} → {@link Tables#MENTIONS}, {@link
 * Tables#ENTITIES} and {@link Tables#ALIASES}. Names are resolved once per distinct name, not per
 * mention; no text is read.
 *
 * @param lists the built-in list of variants with the user's corrections
 */
public record Resolve(EntityLists lists) implements Stage {
  private static final Encoder<Name> NAME = Records.encoder(Name.class);
  private static final Encoder<Named> NAMED = Records.encoder(Named.class);
  private static final Sql MENTIONS = Sql.resource(Resolve.class, "mentions.sql");
  private static final Sql ENTITIES = Sql.resource(Resolve.class, "entities.sql");
  private static final Sql ALIASES = Sql.resource(Resolve.class, "aliases.sql");

  @Override
  public boolean isDerived() {
    return true;
  }

  @Override
  public void run(Draft draft, Progress progress) {
    progress.phase(
        "resolve",
        () -> {
          draft.view(List.of(Tables.ARTICLES, Tables.MENTIONS));
          Dataset<Name> names =
              Columns.toCamel(draft.rows(Tables.MENTIONS).select("name", "tagged_type").distinct())
                  .as(NAME);
          Dataset<Named> listed =
              draft.scratch("listed", names.mapPartitions(new NameEntities(lists), NAMED), NAMED);
          Columns.toSnake(listed).createOrReplaceTempView("listed");
          Dataset<Named> named =
              draft.scratch("named", Columns.toCamel(CorpusEntities.of(draft)).as(NAMED), NAMED);
          Columns.toSnake(named).createOrReplaceTempView("named");
          draft.replace(Tables.MENTIONS, draft.query(MENTIONS));
          draft.view(List.of(Tables.MENTIONS));
          draft.replace(Tables.ENTITIES, draft.query(ENTITIES));
          draft.replace(Tables.ALIASES, draft.query(ALIASES));
          return draft.count(Tables.ARTICLES);
        });
  }

  /** A distinct name of the corpus, as articles tag it. */
  public record Name(String name, String taggedType) {}

  /**
   * A distinct name with its entity.
   *
   * @param alias {@link Name#name}
   * @param name the entity's name by this spelling
   * @param country ISO 3166-1 code, or null
   * @param evidence what the rule rests on, or null
   */
  public record Named(
      String alias,
      String taggedType,
      String entityId,
      String name,
      String type,
      String country,
      String rule,
      String evidence) {}
}
