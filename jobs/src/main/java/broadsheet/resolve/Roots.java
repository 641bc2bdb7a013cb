package broadsheet.resolve;

import broadsheet.spark.Sql;
import broadsheet.warehouse.Draft;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The ends of links: the view {@code roots} has one row for every entity that has a parent. */
final class Roots {
  private static final Sql ROOTS = Sql.resource(Resolve.class, "roots.sql");

  private Roots() {}

  /**
   * Follows links to their ends, several times as far each time.
   *
   * @param parents {@code entity_id} and the {@code root_id} it begins with; no circles
   */
  static void follow(Draft draft, Dataset<Row> parents) {
    parents.select("entity_id", "root_id").createOrReplaceTempView("roots");
    boolean hasMoved = true;
    for (int n = 0; hasMoved; n++) {
      Dataset<Row> next = draft.query(ROOTS);
      Dataset<Row> roots = draft.scratch("roots_" + n, next, next.encoder());
      roots.createOrReplaceTempView("roots");
      hasMoved = !roots.where("has_moved").isEmpty();
    }
  }
}
