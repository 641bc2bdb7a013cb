package broadsheet.resolve;

import broadsheet.model.Name;
import broadsheet.resolve.Form.Standing;
import broadsheet.spark.Columns;
import broadsheet.spark.Records;
import broadsheet.spark.Sql;
import broadsheet.text.NameLink;
import broadsheet.warehouse.Draft;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;

/**
 * Finds the names that the corpus shows to be forms of one. Works on distinct names, by the
 * articles that have them; steps meet in views of the session, each named as its query.
 *
 * <p>Every name looks for one better attested name of which it is a form: first full names, by
 * their words; then, among what these have become, family names and acronyms that stand alone and
 * names of a rare type. A link must be borne out by the articles: what else they name. Where
 * several could be meant the name stands alone and says so.
 */
final class Comparison {
  private static final Encoder<Name> NAME = Records.encoder(Name.class);
  private static final Encoder<Standing> STANDING = Records.encoder(Standing.class);
  private static final Encoder<Form> FORM = Records.encoder(Form.class);
  private static final Encoder<Block> BLOCK = Records.encoder(Block.class);
  private static final Encoder<NameLink> LINK = Records.encoder(NameLink.class);
  private static final Sql USED = Sql.resource(Resolve.class, "used.sql");
  private static final Sql COUNTED = Sql.resource(Resolve.class, "counted.sql");
  private static final Sql PRESENT = Sql.resource(Resolve.class, "present.sql");
  private static final Sql STANDINGS = Sql.resource(Resolve.class, "standing.sql");
  private static final Sql KEYED = Sql.resource(Resolve.class, "keyed.sql");
  private static final Sql CROWDED = Sql.resource(Resolve.class, "crowded.sql");
  private static final Sql BLOCKS = Sql.resource(Resolve.class, "blocks.sql");
  private static final Sql NEIGHBOURS = Sql.resource(Resolve.class, "neighbours.sql");
  private static final Sql AGREEMENT = Sql.resource(Resolve.class, "agreement.sql");
  private static final Sql PARENTS = Sql.resource(Resolve.class, "parents.sql");
  private static final Sql WHOLE = Sql.resource(Resolve.class, "whole.sql");
  private static final Sql SURNAMES = Sql.resource(Resolve.class, "surnames.sql");
  private static final Sql ACRONYMS = Sql.resource(Resolve.class, "acronyms.sql");
  private static final Sql TYPES = Sql.resource(Resolve.class, "types.sql");
  private static final Sql NAMES = Sql.resource(Resolve.class, "names.sql");

  private final Draft draft;

  /**
   * A comparison of the names in a draft.
   *
   * @param draft with the view {@code mentions}
   */
  Comparison(Draft draft) {
    this.draft = draft;
  }

  /** Every name with what it is a form of: the rows of {@code names}. */
  Dataset<Row> names() {
    keep("used", draft.query(USED));
    Dataset<Name> counted = Columns.toCamel(draft.query(COUNTED)).as(NAME);
    keep("listed", NameEntities.of(counted, EntityLists.BUILT_IN));
    keep("present", draft.query(PRESENT));
    Dataset<Row> standing = keep("standing", draft.query(STANDINGS));
    Dataset<Form> forms =
        Columns.toCamel(standing).as(STANDING).mapPartitions(new DescribeNames(), FORM);
    keep("forms", Columns.toSnake(forms));

    Dataset<Row> ofFull = links("full", byBlocks());
    Dataset<Row> fullParents = parents("full");
    Resolve.roots(draft, fullParents).createOrReplaceTempView("roots");

    view("whole", WHOLE);
    Dataset<Row> ofShort =
        links(
            "short", draft.query(SURNAMES).union(draft.query(ACRONYMS)).union(draft.query(TYPES)));
    fullParents.union(parents("short")).createOrReplaceTempView("parents");
    ofFull.union(ofShort).where("parent_id IS NULL").createOrReplaceTempView("doubtful");
    return draft.query(NAMES);
  }

  private Dataset<Row> byBlocks() {
    view("keyed", KEYED);
    Dataset<NameLink> links =
        Columns.toCamel(draft.query(BLOCKS)).as(BLOCK).mapPartitions(new LinkNames(), LINK);
    return Columns.toSnake(links).union(draft.query(CROWDED));
  }

  private Dataset<Row> links(String round, Dataset<Row> links) {
    return keep("links_" + round, "links", links);
  }

  private Dataset<Row> parents(String round) {
    keep("neighbours_" + round, "neighbours", draft.query(NEIGHBOURS));
    view("agreement", AGREEMENT);
    return keep("parents_" + round, "parents", draft.query(PARENTS));
  }

  private void view(String name, Sql sql) {
    draft.query(sql).createOrReplaceTempView(name);
  }

  private Dataset<Row> keep(String view, Dataset<Row> rows) {
    return keep(view, view, rows);
  }

  private Dataset<Row> keep(String file, String view, Dataset<Row> rows) {
    Dataset<Row> kept = draft.scratch(file, rows, rows.encoder());
    kept.createOrReplaceTempView(view);
    return kept;
  }
}
