package broadsheet.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.SparkTest;
import broadsheet.spark.Sql;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

@SparkTest
class CoverageTest {

  /**
   * Monday to Saturday, one article a day, from 2024-01-01 to 03-31 but for two weeks of February.
   */
  private static final String DAILY =
      "SELECT 'Daily' AS outlet, date FROM (SELECT explode(sequence(DATE'2024-01-01',"
          + " DATE'2024-03-31')) AS date) WHERE weekday(date) < 6"
          + " AND date NOT BETWEEN DATE'2024-02-05' AND DATE'2024-02-18'";

  /** Two articles, a year apart. */
  private static final String RARE =
      "SELECT 'Rare', explode(array(DATE'2023-01-01', DATE'2024-01-01'))";

  @Test
  void tellsHolesFromQuietDays(SparkSession shared) {
    SparkSession spark = shared.newSession();
    spark
        .sql(
            "SELECT concat(outlet, date) AS article_id, outlet, 'en' AS language,"
                + " date AS published_date, 10 AS n_tokens,"
                + " if(outlet = 'Daily', array('short', 'teaser_only'), array('masked'))"
                + " AS text_quality FROM (%s UNION ALL %s)".formatted(DAILY, RARE))
        .createOrReplaceTempView("articles");
    spark
        .sql(
            "SELECT article_id, false AS is_duplicate, CAST(NULL AS string) AS wire_agency"
                + " FROM articles")
        .createOrReplaceTempView("story_clusters");
    spark
        .sql("SELECT article_id, 201 AS n_entities, 3L AS n_mentions FROM articles")
        .createOrReplaceTempView("annotated");

    spark
        .sql(Sql.resource(Aggregate.class, "coverage.sql").text())
        .createOrReplaceTempView("coverage");

    List<Row> holes =
        spark
            .sql(
                "SELECT count(*), min(date), max(date) FROM coverage"
                    + " WHERE is_gap AND n_articles = 0 AND outlet = 'Daily'")
            .collectAsList();
    assertThat(holes.get(0).mkString(" ")).isEqualTo("15 2024-02-04 2024-02-18");
    assertThat(
            spark
                .sql(
                    "SELECT * FROM coverage WHERE n_articles = 0 AND NOT is_gap"
                        + " AND weekday(date) = 6")
                .count())
        .isEqualTo(9);
    assertThat(spark.sql("SELECT * FROM coverage WHERE outlet = 'Rare' AND n_articles = 0").count())
        .isZero();
    assertThat(spark.sql("SELECT * FROM coverage WHERE n_articles > 0 AND n_hubs <> 1").count())
        .isZero();
    assertThat(
            spark
                .sql(
                    "SELECT outlet, sum(n_short), sum(n_teasers), sum(n_masked), sum(n_truncated),"
                        + " sum(n_articles) FROM coverage GROUP BY outlet ORDER BY outlet")
                .collectAsList())
        .extracting(Row::mkString)
        .containsExactly("Daily66660066", "Rare00202");
  }
}
