package broadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import broadsheet.statistics.Association;
import broadsheet.warehouse.Tables;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of the sample against plain counts of its mentions. */
@SparkTest
class FiguresTest {

  @BeforeEach
  void view(Sample sample) {
    sample.snapshot().view(Tables.ALL);
  }

  @ParameterizedTest
  @CsvSource({
    "ever,    all,    sentence,  '', '', 'a.sentence = b.sentence'",
    "ever,    all,    paragraph, '', '', 'a.paragraph = b.paragraph'",
    "ever,    all,    article,   '', '', true",
    "ever,    outlet, article,   '', ', a.outlet', true",
    "month,   all,    article,   WHERE a.published_date IS NOT NULL, ', trunc(a.published_date,"
        + " ''MM'')', true",
    "month,   outlet, sentence,  WHERE a.published_date IS NOT NULL, ', trunc(a.published_date,"
        + " ''MM''), a.outlet', a.sentence = b.sentence",
    "undated, all,    paragraph, WHERE a.published_date IS NULL, '', a.paragraph = b.paragraph",
  })
  void pairsAgreeWithMentions(
      String granularity,
      String scope,
      String window,
      String dated,
      String split,
      String together,
      SparkSession spark) {
    String place = window.equals("article") ? "0" : "a." + window;
    requireSameRows(
        spark,
        "SELECT entity_a, entity_b, n_windows, n_articles, n_distinct_texts, n_outlets,"
            + " n_author, n_direct_quotation, n_indirect_speech"
            + " FROM cooccurrences WHERE granularity = '%s' AND scope = '%s' AND window = '%s'"
                .formatted(granularity, scope, window),
        """
        SELECT a.entity_id, b.entity_id, count(DISTINCT a.article_id, %1$s), count(DISTINCT a.article_id),
               count(DISTINCT a.cluster_id), count(DISTINCT a.outlet),
               count(DISTINCT if(a.voice = 'author' AND b.voice = 'author', a.article_id || ' ' || %1$s, NULL)),
               count(DISTINCT if(a.voice = 'direct_quotation' AND b.voice = 'direct_quotation', a.article_id || ' ' || %1$s, NULL)),
               count(DISTINCT if(a.voice = 'indirect_speech' AND b.voice = 'indirect_speech', a.article_id || ' ' || %1$s, NULL))
        FROM mentions a
        JOIN mentions b ON a.article_id = b.article_id AND a.entity_id < b.entity_id AND %2$s
        %3$s
        GROUP BY a.entity_id, b.entity_id %4$s
        HAVING count(DISTINCT a.article_id) > 1
        """
            .formatted(place, together, dated, split));
  }

  @ParameterizedTest
  @CsvSource({
    "day,     all,    trunc(published_date, 'DD')",
    "week,    outlet, trunc(published_date, 'WEEK')",
    "month,   all,    trunc(published_date, 'MM')",
    "quarter, outlet, trunc(published_date, 'QUARTER')",
    "year,    all,    trunc(published_date, 'YEAR')",
    "undated, outlet, ",
    "ever,    all,    ",
  })
  void entitiesAgreeWithMentions(
      String granularity, String scope, String period, SparkSession spark) {
    String dated =
        granularity.equals("ever")
            ? "true"
            : "published_date IS " + (period == null ? "" : "NOT ") + "NULL";
    String start =
        period == null
            ? "NULL"
            : "CAST("
                + period.replace("trunc(published_date, 'DD')", "published_date")
                + " AS date)";
    String outlet = scope.equals("all") ? "NULL" : "outlet";
    String mentions =
        "SELECT *, %s AS period, %s AS place FROM mentions WHERE %s"
            .formatted(start, outlet, dated);
    requireSameRows(
        spark,
        "SELECT entity_id, period, outlet, voice, n_mentions, n_articles, n_distinct_texts,"
            + " n_outlets, n_tone_negative, n_tone_positive, round(tone_mean, 4),"
            + " round(sentiment_mean, 4)"
            + " FROM sentiment_over_time WHERE granularity = '%s' AND scope = '%s'"
                .formatted(granularity, scope),
        """
        SELECT entity_id, period, place, coalesce(voice, 'all'), count(*), count(DISTINCT article_id),
               count(DISTINCT cluster_id), count(DISTINCT outlet),
               count_if(tone < 0), count_if(tone > 0), round(avg(tone), 4), round(avg(p_positive - p_negative), 4)
        FROM (%s)
        GROUP BY GROUPING SETS ((entity_id, period, place, voice), (entity_id, period, place))
        """
            .formatted(mentions));
  }

  @Test
  void denominatorsAreTheAnnotatedArticles(SparkSession spark) {
    requireSameRows(
        spark,
        "SELECT DISTINCT period, n_total_articles, n_total_distinct_texts FROM sentiment_over_time"
            + " WHERE granularity = 'month' AND scope = 'all'",
        """
        SELECT CAST(trunc(published_date, 'MM') AS date), count(*), count(DISTINCT cluster_id)
        FROM articles JOIN story_clusters USING (article_id)
        WHERE n_tokens IS NOT NULL AND published_date IS NOT NULL
        GROUP BY 1
        """);
  }

  @Test
  void intervalsHoldTheirFigures(SparkSession spark) {
    assertThat(
            spark
                .sql(
                    """
                    SELECT * FROM sentiment_over_time
                    WHERE NOT (share_low <= share AND share <= share_high AND share_low >= 0 AND share_high <= 1)
                       OR NOT (distinct_share_low <= distinct_share AND distinct_share <= distinct_share_high)
                       OR tone_mean NOT BETWEEN tone_low AND tone_high
                       OR sentiment_mean NOT BETWEEN sentiment_low AND sentiment_high
                       OR (n_distinct_texts = 1) <> (tone_low IS NULL)
                       OR is_small <> (n_distinct_texts < 10)
                       OR (burst IS NULL) = (scope = 'all' AND voice = 'all' AND granularity IN ('day', 'week', 'month'))
                    """)
                .count())
        .isZero();
  }

  @Test
  void associationIsThatOfItsRow(SparkSession spark) {
    List<Row> rows =
        spark
            .sql(
                "SELECT n_distinct_texts, n_distinct_texts_a, n_distinct_texts_b,"
                    + " n_total_distinct_texts, expected, npmi, log_likelihood, p_value, q_value"
                    + " FROM cooccurrences WHERE window = 'article' AND n_distinct_texts > 1 ORDER"
                    + " BY ALL LIMIT 500")
            .collectAsList();
    assertThat(rows).hasSizeGreaterThan(20);
    for (Row row : rows) {
      long ab = row.getLong(0);
      long a = row.getLong(1);
      long b = row.getLong(2);
      long n = Math.max(row.getLong(3), a + b - ab);
      assertThat(row.getDouble(4)).isCloseTo((double) a * b / row.getLong(3), within(1e-6));
      assertThat(row.getDouble(5)).isCloseTo(Association.npmi(ab, a, b, n), within(1e-6));
      assertThat(row.getDouble(6)).isCloseTo(Association.logLikelihood(ab, a, b, n), within(1e-4));
      assertThat(row.isNullAt(7)).isEqualTo(ab <= (double) a * b / row.getLong(3));
      if (!row.isNullAt(7)) {
        assertThat(row.getDouble(8)).isBetween(row.getDouble(7), 1.0);
      }
    }
  }

  /** Benjamini and Hochberg 1995, as they write it: the pairs in order of their p-values. */
  @Test
  void falseDiscoveriesAreCountedOverAllPairsThatCouldMeet(SparkSession spark) {
    String cell = "granularity = 'ever' AND scope = 'all'";
    long entities =
        spark
            .sql(
                "SELECT * FROM sentiment_over_time WHERE voice = 'all' AND n_distinct_texts > 1"
                    + " AND "
                    + cell)
            .count();
    List<Row> pairs =
        spark
            .sql(
                "SELECT p_value, q_value FROM cooccurrences WHERE window = 'article'"
                    + " AND p_value IS NOT NULL AND "
                    + cell
                    + " ORDER BY p_value")
            .collectAsList();
    assertThat(pairs).isNotEmpty();

    double tests = entities * (entities - 1) / 2.0;
    double least = 1;
    for (int rank = pairs.size(); rank > 0; rank--) {
      Row pair = pairs.get(rank - 1);
      least = Math.min(least, pair.getDouble(0) * tests / rank);
      assertThat(pair.getDouble(1)).isCloseTo(least, within(1e-6));
    }
  }

  @Test
  void coverageHoldsEveryArticle(Sample sample, SparkSession spark) {
    Row totals =
        spark
            .sql(
                "SELECT sum(n_articles), sum(n_mentions), sum(n_distinct_texts + n_duplicates),"
                    + " sum(n_distinct_texts) FROM coverage")
            .first();
    assertThat(totals.getLong(0)).isEqualTo(sample.snapshot().count(Tables.ARTICLES));
    assertThat(totals.getLong(1)).isEqualTo(sample.snapshot().count(Tables.MENTIONS));
    assertThat(totals.getLong(2)).isEqualTo(totals.getLong(0));
    assertThat(totals.getLong(3))
        .isEqualTo(
            spark.sql("SELECT count(DISTINCT cluster_id) FROM story_clusters").first().getLong(0));
  }

  private static void requireSameRows(SparkSession spark, String figures, String counted) {
    assertThat(spark.sql(figures).count()).isPositive();
    assertThat(spark.sql("(" + figures + ") EXCEPT (" + counted + ")").collectAsList()).isEmpty();
    assertThat(spark.sql("(" + counted + ") EXCEPT (" + figures + ")").collectAsList()).isEmpty();
  }
}
