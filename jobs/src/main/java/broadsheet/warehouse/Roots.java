package broadsheet.warehouse;

import broadsheet.spark.Sql;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The ends of links, for links that each lead from one thing to one other. */
public final class Roots {
  private static final Sql ROOTS = Sql.resource(Roots.class, "roots.sql");

  private Roots() {}

  /**
   * Follows links to their ends, several times as far each time.
   *
   * @param links {@code id} and the {@code root_id} it begins with; no circles
   * @param name of the scratch files; rows of an earlier call with it cannot be read any more
   * @return {@code id}, {@code root_id} for each link
   */
  public static Dataset<Row> follow(Draft draft, Dataset<Row> links, String name) {
    links.select("id", "root_id").createOrReplaceTempView("links_to_follow");
    Dataset<Row> roots = null;
    for (int n = 0; roots == null || !roots.where("has_moved").isEmpty(); n++) {
      Dataset<Row> next = draft.query(ROOTS);
      roots = draft.scratch(name + "_" + n, next, next.encoder());
      roots.createOrReplaceTempView("links_to_follow");
    }
    return roots.drop("has_moved");
  }
}
