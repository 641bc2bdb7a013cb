package broadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.model.Refused;
import broadsheet.report.WayBack;
import broadsheet.report.Why;
import broadsheet.warehouse.Snapshot;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way back from rows of aggregates to sentences, over tables made by hand. */
@SparkTest
class WhyTest {
  private static final String ARTICLES =
      "INSERT INTO articles (article_id, outlet, published_date, title, url, text, language,"
          + " source_file, source_position) VALUES ";
  private static final String MENTIONS =
      "INSERT INTO mentions (mention_id, article_id, sentence, paragraph, char_start, char_end,"
          + " surface, spelling, entity_id, voice, published_date, outlet, cluster_id,"
          + " is_duplicate) VALUES ";

  @TempDir private static Path folder;
  private static Snapshot snapshot;

  /**
   * Five articles of one shape: sentences "Ada met Bo.", "Bo left 😀 Ada." and "Ada slept.", the
   * first two in one paragraph. The first is copied by the second; the fourth is undated, the fifth
   * of another month, and the sixth a list of 201 names.
   */
  @BeforeAll
  static void publish(SparkSession spark) throws SQLException {
    try (HandMade made = HandMade.of()) {
      article(made, "a", "Ledger", "2023-05-02", "a");
      article(made, "b", "Post", "2023-05-02", "a");
      article(made, "c", "Ledger", "2023-05-31", "c");
      article(made, "d", null, null, "d");
      article(made, "e", "Post", "2023-06-01", "e");
      article(made, "f", "Post", "2023-05-09", "f");
      for (int i = 0; i < 199; i++) {
        mention(made, "f", 9, 9, 0, 3, "Ada", "per.listed-" + i, "Post", "2023-05-09", "f");
      }
      made.execute(
          ARTICLES + "('g', 'Ledger', '2023-05-02', 'Nobody', NULL, 'Nothing.', 'en', 'g.txt', 1)");
      made.execute(
          "INSERT INTO story_clusters (article_id, cluster_id, is_duplicate) VALUES"
              + " ('a', 'a', false), ('b', 'a', true), ('g', 'g', false)");
      made.execute(
          "INSERT INTO entities (entity_id, name, type, n_mentions, n_articles) VALUES"
              + " ('per.ada', 'Ada', 'PER', 18, 6), ('per.bo', 'Bo', 'PER', 12, 6),"
              + " ('loc.kyiv', 'Kyiv', 'LOC', 0, 0)");
      made.execute(
          "INSERT INTO aliases (alias, entity_id, n_mentions) VALUES ('Ada', 'per.ada', 18)");
      made.execute(
          "INSERT INTO coverage (outlet, language, date, n_articles, n_distinct_texts, n_mentions)"
              + " VALUES ('Ledger', 'en', '2023-05-02', 2, 2, 5), ('Post', 'en', '2023-05-02', 1,"
              + " 0, 5), ('Post', NULL, '2023-05-03', 0, 0, 0)");
      made.execute(
          "INSERT INTO sentiment_over_time (entity_id, granularity, period, scope, outlet, voice,"
              + " n_mentions, n_articles, n_distinct_texts) VALUES"
              + " ('per.ada', 'month', '2023-05-01', 'all', NULL, 'all', 12, 4, 3),"
              + " ('per.ada', 'month', '2023-05-01', 'all', NULL, 'author', 8, 4, 3),"
              + " ('per.ada', 'week', '2023-05-01', 'outlet', 'Post', 'all', 3, 1, 1),"
              + " ('per.ada', 'undated', NULL, 'outlet', NULL, 'all', 3, 1, 1),"
              + " ('per.ada', 'quarter', '2023-04-01', 'all', NULL, 'all', 15, 5, 4),"
              + " ('per.ada', 'ever', NULL, 'outlet', 'Post', 'all', 9, 3, 3)");
      made.execute(
          "INSERT INTO spellings_over_time (entity_id, spelling, granularity, period, scope,"
              + " outlet, voice, n_mentions, n_articles, n_distinct_texts) VALUES"
              + " ('per.ada', 'ada', 'month', '2023-06-01', 'all', NULL, 'all', 3, 1, 1)");
      made.execute(
          "INSERT INTO cooccurrences (entity_a, entity_b, \"window\", granularity, period, scope,"
              + " outlet, n_windows, n_articles, n_distinct_texts) VALUES"
              + " ('per.ada', 'per.bo', 'sentence', 'month', '2023-05-01', 'all', NULL, 8, 4, 3),"
              + " ('per.ada', 'per.bo', 'paragraph', 'month', '2023-05-01', 'all', NULL, 4, 4, 3),"
              + " ('per.ada', 'per.bo', 'article', 'month', '2023-05-01', 'all', NULL, 3, 3, 2),"
              + " ('per.ada', 'per.bo', 'article', 'undated', NULL, 'outlet', NULL, 1, 1, 1),"
              + " ('per.ada', 'per.bo', 'article', 'ever', NULL, 'all', NULL, 5, 5, 4)");
      snapshot = made.publish(spark, folder.resolve("w"));
    }
  }

  private static void article(HandMade made, String id, String outlet, String date, String cluster)
      throws SQLException {
    made.execute(
        ARTICLES
            + "('%s', %s, %s, 'Title %s', %s, 'Ada met Bo. Bo left 😀%nAda. Ada slept.', 'en', 'f', 7)"
                .formatted(
                    id,
                    quoted(outlet),
                    quoted(date),
                    id,
                    id.equals("d") ? "NULL" : "'u/" + id + "'"));
    made.execute(
        "INSERT INTO sentences (article_id, sentence, char_start, char_end) VALUES ('%s', 0, 0, 11),"
                .formatted(id)
            + " ('%s', 1, 12, 27), ('%1$s', 2, 28, 38)".formatted(id));
    mention(made, id, 0, 0, 0, 3, "Ada", "per.ada", outlet, date, cluster);
    mention(made, id, 0, 0, 8, 10, "Bo", "per.bo", outlet, date, cluster);
    mention(made, id, 1, 0, 12, 14, "Bo", "per.bo", outlet, date, cluster);
    mention(made, id, 1, 0, 23, 26, "Ada", "per.ada", outlet, date, cluster);
    mention(made, id, 2, 1, 28, 31, "Ada", "per.ada", outlet, date, cluster);
  }

  private static void mention(
      HandMade made,
      String article,
      int sentence,
      int paragraph,
      int start,
      int end,
      String surface,
      String entity,
      String outlet,
      String date,
      String cluster)
      throws SQLException {
    made.execute(
        MENTIONS
            + "('%s-%d', '%1$s', %d, %d, %d, %d, '%s', '%7$s', '%s', '%s', %s, %s, '%s', %s)"
                .formatted(
                    article,
                    start,
                    sentence,
                    paragraph,
                    start,
                    end,
                    surface,
                    entity,
                    sentence == 1 ? "direct_quotation" : "author",
                    quoted(date),
                    quoted(outlet),
                    cluster,
                    !article.equals(cluster)));
  }

  private static String quoted(String value) {
    return value == null ? "NULL" : "'" + value + "'";
  }

  @Test
  void cellOfFourArticlesShowsTheirSentences() {
    assertThat(
            why(
                WayBack.from("cooccurrences"),
                20,
                "entity_a=per.ada entity_b=per.bo window=sentence granularity=month"))
        .isEqualTo(
            """
            cooccurrences entity_a=per.ada entity_b=per.bo window=sentence granularity=month \
            period=2023-05-01 scope=all outlet=: n_windows 8, n_articles 4, n_distinct_texts 3

            Ledger · 2023-05-02 · Title a
            u/a
              [[Ada]] met [[Bo]].
              [[Bo]] left 😀 [[Ada]].

            Post · 2023-05-02 · Title b
            u/b (a copy)
              [[Ada]] met [[Bo]].
              [[Bo]] left 😀 [[Ada]].

            Post · 2023-05-09 · Title f
            u/f
              [[Ada]] met [[Bo]].
              [[Bo]] left 😀 [[Ada]].

            Ledger · 2023-05-31 · Title c
            u/c
              [[Ada]] met [[Bo]].
              [[Bo]] left 😀 [[Ada]].

            16 mentions in 8 sentences of 4 articles (3 distinct texts)
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "COOCCURRENCES | entity_b=per.ada entity_a=per.bo window=paragraph |"
            + " 16 mentions in 8 sentences of 4 articles (3 distinct texts)",
        "COOCCURRENCES | window=article granularity=month |"
            + " 15 mentions in 9 sentences of 3 articles (2 distinct texts)",
        "COOCCURRENCES | granularity=undated outlet= |"
            + " 5 mentions in 3 sentences of 1 article (1 distinct text)",
        "COOCCURRENCES | granularity=ever |"
            + " 25 mentions in 15 sentences of 5 articles (4 distinct texts)",
        "SENTIMENT_OVER_TIME | granularity=month period=2023-05 voice=all |"
            + " 12 mentions in 12 sentences of 4 articles (3 distinct texts)",
        "SENTIMENT_OVER_TIME | voice=author |"
            + " 8 mentions in 8 sentences of 4 articles (3 distinct texts)",
        "SENTIMENT_OVER_TIME | outlet=Post granularity=ever |"
            + " 9 mentions in 9 sentences of 3 articles (3 distinct texts)",
        "SENTIMENT_OVER_TIME | outlet=Post period=2023-05-01 |"
            + " 3 mentions in 3 sentences of 1 article (1 distinct text)",
        "SENTIMENT_OVER_TIME | granularity=undated |"
            + " 3 mentions in 3 sentences of 1 article (1 distinct text)",
        "SENTIMENT_OVER_TIME | granularity=quarter |"
            + " 15 mentions in 15 sentences of 5 articles (4 distinct texts)",
        "SPELLINGS_OVER_TIME | entity_id=per.ada |"
            + " 3 mentions in 3 sentences of 1 article (1 distinct text)",
        "COVERAGE | outlet=Ledger | 5 mentions in 3 sentences of 2 articles (2 distinct texts)",
        "COVERAGE | n_distinct_texts=0 n_articles=1 |"
            + " 5 mentions in 3 sentences of 1 article (0 distinct texts)",
        "COVERAGE | n_articles=0 | 0 mentions in 0 sentences of 0 articles (0 distinct texts)",
        "ENTITIES | entity_id=per.ada |"
            + " 18 mentions in 18 sentences of 6 articles (5 distinct texts)",
        "ALIASES | alias=Ada | 18 mentions in 18 sentences of 6 articles (5 distinct texts)",
      })
  void endsWithTheCountsOfTheRow(WayBack way, String words, String last) {
    assertThat(why(way, 0, words).lines().reduce((a, b) -> b)).contains(last);
  }

  @Test
  void saysHowManyArticlesAreLeftOut() {
    String shown = why(WayBack.from("entities"), 2, "entity_id=per.ada");
    assertThat(shown)
        .contains("… and 4 more articles; --limit 0 shows all\n18 mentions")
        .contains("Title a", "Title b")
        .doesNotContain("Title c");
  }

  @Test
  void namesArticlesWithoutMentionOrLink() {
    assertThat(why(WayBack.from("coverage"), 0, "outlet=Ledger"))
        .contains("\nLedger · 2023-05-02 · Nobody\ng.txt, record 1\n\n5 mentions");
    assertThat(why(WayBack.from("entities"), 0, "entity_id=per.ada"))
        .contains("\nunknown outlet · undated · Title d\nf, record 7\n  [[Ada]] met Bo.\n");
  }

  @Test
  void tellsRowsThatTheirMentionsDoNotBearOut(SparkSession spark, @TempDir Path broken)
      throws SQLException {
    try (HandMade made =
        HandMade.of("INSERT INTO entities (entity_id, n_mentions) VALUES ('per.ada', 3)")) {
      Snapshot tables = made.publish(spark, broken.resolve("w"));
      assertThat(
              printed(
                  out ->
                      new Why(tables, WayBack.from("entities"), List.of())
                          .print(Why.Format.TEXT, 0, out)))
          .endsWith("\nthat does not agree with the row's n_mentions\n");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ENTITIES | entity_id=per.adda | entities has no row with entity_id=per.adda; the nearest"
            + " in entities: per.ada, per.bo, loc.kyiv",
        "ENTITIES | entity_id=Kyiv | entities has no row with entity_id=Kyiv; the nearest in"
            + " entities: loc.kyiv, per.ada, per.bo",
        "COVERAGE | outlet=Ledger date=2023-05-03 | coverage has no row with date=2023-05-03 where"
            + " outlet=Ledger; known: 2023-05-02",
        "COVERAGE | language=fr | coverage has no row with language=fr; known: en, NULL",
        "COVERAGE | date=May | date=May is no date; write 2023-01-31",
        "COVERAGE | n_articles=x | n_articles=x is no number",
        "COVERAGE | day=1 | coverage has no column 'day'; it has outlet, language, date,"
            + " n_articles, n_distinct_texts, n_duplicates, n_wire, n_annotated, n_hubs,"
            + " n_mentions, n_short, n_truncated, n_teasers, n_masked, n_mojibake, n_lower_case,"
            + " n_boilerplate, n_ocr_like, is_gap",
        "COVERAGE | Ledger | 'Ledger' is no condition; write column=value",
        "COOCCURRENCES | entity_a=loc.kyiv | cooccurrences has no row with entity_a=loc.kyiv;"
            + " loc.kyiv is an entity, but has no such row: pairs named together in few articles"
            + " have none",
        "SENTIMENT_OVER_TIME | entity_id=per.bo | sentiment_over_time has no row with"
            + " entity_id=per.bo; per.bo is an entity, but has no such row",
        "SENTIMENT_OVER_TIME | granularity=month period=2023-05 | 2 rows of sentiment_over_time"
            + " are so; name one by its voice=",
      })
  void saysWhatThereIsInPlaceOfWhatIsNot(WayBack way, String words, String message) {
    assertThatThrownBy(() -> why(way, 0, words)).isInstanceOf(Refused.class).hasMessage(message);
  }

  @Test
  void statementRunsInBothEngines(SparkSession spark) throws Exception {
    try (HandMade made = HandMade.of()) {
      made.execute(
          "INSERT INTO spellings_over_time (entity_id, spelling, granularity, scope, voice) VALUES"
              + " ('per.o''neil', 'O''Neil\\', 'undated', 'all', 'all')");
      article(made, "a", "Ledger", null, "a");
      made.execute("UPDATE mentions SET entity_id = 'per.o''neil', spelling = 'o''neil\\'");
      Snapshot tables = made.publish(spark, folder.resolve("statements"));
      String sql =
          printed(
              out ->
                  new Why(tables, WayBack.from("spellings_over_time"), List.of())
                      .printStatement(out));
      tables.view();

      assertThat(sql).startsWith("-- The mentions behind a row of spellings_over_time");
      assertThat(made.inDuck(sql)).hasSize(5).isEqualTo(HandMade.inSpark(spark, sql));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "COOCCURRENCES | window=article granularity=month",
        "SENTIMENT_OVER_TIME | granularity=week",
        "COVERAGE | outlet=Ledger",
        "ENTITIES | entity_id=per.ada",
        "ALIASES | alias=Ada",
      })
  void statementsGiveTheSameRowsInBothEngines(WayBack way, String words, SparkSession spark)
      throws Exception {
    String sql = printed(out -> new Why(snapshot, way, words(words)).printStatement(out));
    snapshot.view();
    try (HandMade duck = HandMade.published(folder.resolve("w"))) {
      assertThat(duck.inDuck(sql)).isNotEmpty().isEqualTo(HandMade.inSpark(spark, sql));
    }
  }

  @Test
  void printsForOtherPrograms() {
    String csv =
        printed(
            out ->
                new Why(snapshot, WayBack.from("coverage"), List.of("outlet=Ledger"))
                    .print(Why.Format.CSV, 1, out));
    assertThat(csv.lines()).hasSize(9);
    assertThat(csv).contains("\"Bo left 😀\nAda.\"");
  }

  private static String why(WayBack way, int limit, String words) {
    return printed(out -> new Why(snapshot, way, words(words)).print(Why.Format.TEXT, limit, out));
  }

  private static List<String> words(String words) {
    return List.of(words.split(" "));
  }

  private interface Printing {
    void to(PrintStream out);
  }

  private static String printed(Printing printing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    printing.to(new PrintStream(bytes, true, UTF_8));
    return bytes.toString(UTF_8).replace("\r\n", "\n");
  }
}
