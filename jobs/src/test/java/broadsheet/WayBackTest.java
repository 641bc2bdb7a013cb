package broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.report.WayBack;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows of the sample's aggregates, and what their way back leads to. */
@SparkTest
class WayBackTest {
  private static final Map<String, String> COUNTS =
      Map.of(
          "n_mentions", "count(mention_id)",
          "n_articles", "count(DISTINCT article_id)",
          "n_distinct_texts", "count(DISTINCT text_id)",
          "n_outlets", "count(DISTINCT outlet)");
  private static final String SENTENCES =
      "count(DISTINCT CASE WHEN sentence IS NOT NULL THEN article_id || '-' || sentence END)";

  @ParameterizedTest
  @MethodSource("ways")
  void leadsToAsManyMentionsAsTheRowSays(WayBack way, Sample sample) throws Exception {
    List<Row> rows = sample.snapshot().rows(way.table()).collectAsList();
    assertThat(rows).isNotEmpty();
    int step = Math.max(1, rows.size() / 150);
    try (HandMade tables = HandMade.published(sample.warehouse())) {
      for (int i = 0; i < rows.size(); i += step) {
        Row row = rows.get(i);
        Map<String, String> counts = counts(row);
        String query =
            "SELECT " + String.join(", ", counts.values()) + " FROM (" + way.statement(row) + ")";
        assertThat(tables.inDuck(query)).as(row.toString()).containsExactly(said(row, counts));
      }
    }
  }

  static Stream<WayBack> ways() {
    return WayBack.ALL.stream();
  }

  /** The row's counts, and how they are counted. */
  private static Map<String, String> counts(Row row) {
    Map<String, String> counts = new TreeMap<>(COUNTS);
    counts.keySet().retainAll(Arrays.asList(row.schema().fieldNames()));
    if (row.schema().getFieldIndex("window").isDefined()
        && row.getAs("window").equals("sentence")) {
      counts.put("n_windows", SENTENCES);
    }
    return counts;
  }

  private static String said(Row row, Map<String, String> counts) {
    List<String> said = new ArrayList<>();
    counts.keySet().forEach(name -> said.add(String.valueOf(row.<Long>getAs(name))));
    return String.join(",", said);
  }
}
