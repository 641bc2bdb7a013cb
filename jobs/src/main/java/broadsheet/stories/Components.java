package broadsheet.stories;

import broadsheet.spark.Sql;
import broadsheet.warehouse.Draft;
import broadsheet.warehouse.Roots;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The clusters that links make: the view {@code roots} leads from every article but the first of
 * its cluster to that. All work is joins of links; their number falls from step to step.
 */
final class Components {
  /** How often what is not like the first of its cluster may form clusters of its own. */
  private static final int ROUNDS = 4;

  private static final Sql CROSSING = Sql.resource(Components.class, "crossing.sql");
  private static final Sql MERGED = Sql.resource(Components.class, "merged.sql");
  private static final Sql FIRSTS = Sql.resource(Components.class, "firsts.sql");
  private static final Sql STRANGERS = Sql.resource(Components.class, "strangers.sql");
  private static final Sql CUT = Sql.resource(Components.class, "cut.sql");
  private static final Sql CUT_ALL = Sql.resource(Components.class, "cut_all.sql");

  private final Draft draft;
  private final Supplier<Dataset<Row>> likeness;
  private int steps;

  /**
   * The clusters of a draft with the views {@code links} and {@code compared}.
   *
   * @param likeness compares the articles of the view {@code pairs}
   */
  Components(Draft draft, Supplier<Dataset<Row>> likeness) {
    this.draft = draft;
    this.likeness = likeness;
  }

  /** Makes the view {@code roots}, and leaves in {@code links} those within clusters. */
  void find() {
    connect();
    boolean hasStrangers = true;
    for (int round = 1; hasStrangers && round <= ROUNDS; round++) {
      keep("pairs", draft.query(FIRSTS));
      keep("firsts", likeness.get());
      Dataset<Row> strangers = keep("strangers", draft.query(STRANGERS));
      hasStrangers = !strangers.isEmpty();
      if (hasStrangers) {
        keep("links", draft.query(round < ROUNDS ? CUT : CUT_ALL));
        connect();
      }
    }
  }

  /**
   * Hangs the root of every link's later end under that of its earlier end, until there is no link
   * between two trees.
   */
  private void connect() {
    draft
        .query(new Sql("SELECT '' AS id, '' AS root_id WHERE false"))
        .createOrReplaceTempView("roots");
    Dataset<Row> crossing = keep("crossing", draft.query(CROSSING));
    while (!crossing.isEmpty()) {
      Roots.follow(draft, crossing, "copies_" + steps++).createOrReplaceTempView("moved");
      keep("roots", draft.query(MERGED));
      crossing = keep("crossing", draft.query(CROSSING));
    }
  }

  private Dataset<Row> keep(String view, Dataset<Row> rows) {
    Dataset<Row> kept = draft.scratch("copies_" + view + "_" + steps++, rows, rows.encoder());
    kept.createOrReplaceTempView(view);
    return kept;
  }
}
