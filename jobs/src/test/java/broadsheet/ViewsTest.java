package broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.statistics.Correction;
import broadsheet.warehouse.View;
import java.nio.file.Files;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The views in the columns of other projects, in both engines. */
@SparkTest
class ViewsTest {
  private static final String ARTICLES =
      "INSERT INTO articles (article_id, url, outlet, outlet_domain, title, authors,"
          + " published_date, published_at, published_precision, language, n_tokens) VALUES"
          + " ('a', 'https://ledger.example/a', 'Ledger', 'ledger.example', 'Fish & chips <up>',"
          + " ['Ann Lee', 'Bo Ray'], '2023-05-02', '2023-05-02 23:05:09+00', 'second', 'en', 200),"
          + " ('b', NULL, 'Post', NULL, 'Quiet', [], '2023-05-03', '2023-05-03 00:00:00+00', 'day',"
          + " 'fr', NULL), ('c', NULL, NULL, NULL, NULL, [], NULL, NULL, 'unknown', NULL, 10)";
  private static final String NAMES =
      "INSERT INTO entities (entity_id, name, type) VALUES ('per.ada', 'Ada Lovelace', 'PER'),"
          + " ('org.cy', 'Cy, Dy; #1', 'ORG'), ('loc.kyiv', 'Kyiv', 'LOC'),"
          + " ('misc.x', 'Xmas', 'MISC');"
          + "INSERT INTO mentions (article_id, entity_id, type, char_start) VALUES"
          + " ('a', 'per.ada', 'PER', 120), ('a', 'per.ada', 'PER', 7), ('a', 'org.cy', 'ORG', 30),"
          + " ('a', 'loc.kyiv', 'LOC', 40), ('a', 'misc.x', 'MISC', 50)";
  private static final String CUES =
      "INSERT INTO sentences (article_id, sentence, cues) VALUES"
          + " ('a', 0, [{'char_start': 0, 'char_end': 1, 'weight': -1.258},"
          + " {'char_start': 2, 'char_end': 3, 'weight': 0.1}]),"
          + " ('a', 1, [{'char_start': 5, 'char_end': 6, 'weight': -2.0}]), ('a', 2, []),"
          + " ('a', 3, NULL)";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GKGRECORDID, DATE, SourceCollectionIdentifier, SourceCommonName, DocumentIdentifier |"
            + " a,20230502230509,1,ledger.example,https://ledger.example/a;"
            + " b,20230503000000,2,Post,Post, Quiet, 2023-05-03; c,null,2,null,",
        "Persons, Organizations, Locations |"
            + " ada lovelace,cy  dy   1,#Kyiv#####; null,null,null; null,null,null",
        "V2Tone | -0.5000,0.5000,1.0000,1.5000,,,200; null; 0.0000,0.0000,0.0000,0.0000,,,10",
        "Themes, GCAM, TranslationInfo | null,null,null; null,null,null; null,null,null",
        "Extras | <PAGE_AUTHORS>Ann Lee"
            + "Bo Ray</PAGE_AUTHORS><PAGE_PRECISEPUBTIMESTAMP>20230502230509"
            + "</PAGE_PRECISEPUBTIMESTAMP><PAGE_TITLE>Fish &amp chips &ltup&gt"
            + "</PAGE_TITLE>; <PAGE_TITLE>Quiet</PAGE_TITLE>; null",
      })
  void articlesAreRowsOfGdelt(String columns, String rows, SparkSession spark) throws Exception {
    assertThat(inBoth(spark, "SELECT " + columns + " FROM gdelt_gkg ORDER BY GKGRECORDID"))
        .map(row -> row.replace(";", ""))
        .containsExactly(rows.split("; ?"));
  }

  @Test
  void namesHaveTheirOffsetsInGdelt(SparkSession spark) throws Exception {
    assertThat(
            inBoth(
                spark,
                "SELECT V2Persons, V2Organizations, V2Locations, AllNames FROM gdelt_gkg WHERE"
                    + " GKGRECORDID = 'a'"))
        .containsExactly(
            "Ada Lovelace,120;Ada Lovelace,7,Cy  Dy   1,30,#Kyiv#######40,"
                + "Ada Lovelace,120;Ada Lovelace,7;Cy  Dy   1,30;Kyiv,40;Xmas,50");
  }

  @Test
  void directQuotationsAreThereInGdelt(SparkSession spark) throws Exception {
    assertThat(
            inBoth(
                spark,
                "SELECT Quotations FROM gdelt_gkg WHERE GKGRECORDID = 'a'",
                "INSERT INTO quotations (quotation_id, article_id, kind, char_start, char_end,"
                    + " text, cue) VALUES ('1', 'a', 'direct', 10, 20, '“One | #two\nthree”',"
                    + " 'said'), ('2', 'a', 'direct', 30, 35, '“Yes”', NULL),"
                    + " ('3', 'a', 'indirect', 40, 45, 'no', 'said')"))
        .containsExactly("10|10|said|One    two three#30|5||Yes");
  }

  @Test
  void hasTheColumnsOfGdelt(SparkSession spark) throws Exception {
    try (HandMade made = HandMade.of().view(spark)) {
      assertThat(made.columns("SELECT * FROM gdelt_gkg"))
          .containsExactly(
              ("GKGRECORDID DATE SourceCollectionIdentifier SourceCommonName DocumentIdentifier"
                      + " Counts V2Counts Themes V2Themes Locations V2Locations Persons V2Persons"
                      + " Organizations V2Organizations V2Tone Dates GCAM SharingImage"
                      + " RelatedImages SocialImageEmbeds SocialVideoEmbeds Quotations AllNames"
                      + " Amounts TranslationInfo Extras")
                  .split(" "));
    }
  }

  @Test
  void articlesAreStoriesOfMediaCloud(SparkSession spark) throws Exception {
    assertThat(
            inBoth(
                spark,
                "SELECT id, url, title, publish_date, media_name, media_url, language,"
                    + " indexed_date FROM mediacloud_stories ORDER BY id"))
        .containsExactly(
            "a,https://ledger.example/a,Fish & chips <up>,2023-05-02,Ledger,"
                + "https://ledger.example/,en,null",
            "b,null,Quiet,2023-05-03,Post,null,fr,null",
            "c,null,null,null,null,null,null,null");
  }

  @Test
  void quotationsAreRowsOfQuotebank(SparkSession spark) throws Exception {
    assertThat(
            inBoth(
                spark,
                "SELECT quoteID, quotation, speaker, qids, date, numOccurrences, probas, urls,"
                    + " phase FROM quotebank ORDER BY quoteID",
                "INSERT INTO quotations (quotation_id, article_id, kind, text, speaker_name,"
                    + " speaker_entity_id, confidence, published_date) VALUES"
                    + " ('b1', 'b', 'direct', '“We will win”', 'Ada', 'per.ada', 0.9,"
                    + " '2023-05-03'), ('a1', 'a', 'direct', '\"We will win!!\"', 'Lovelace',"
                    + " 'per.ada', 0.6, '2023-05-02'), ('c1', 'c', 'direct', 'we WILL win,', NULL,"
                    + " NULL, NULL, NULL), ('c2', 'c', 'direct', '“No.”', NULL, NULL, NULL, NULL),"
                    + " ('c3', 'c', 'indirect', 'no', NULL, NULL, NULL, NULL),"
                    + " ('c4', 'c', 'direct', '“Maybe”', 'Eve', NULL, 0.25, NULL)"))
        .containsExactly(
            "a1,We will win!!,Ada Lovelace,null,2023-05-02,3,"
                + "[[Ada Lovelace 0.5000] [None 0.5000]],[https://ledger.example/a],null",
            "c2,No.,None,null,null,1,[[None 1.0000]],null,null",
            "c4,Maybe,None,null,null,1,[[Eve 0.2500] [None 0.7500]],null,null");
  }

  @ParameterizedTest
  @CsvSource({"0, 50, 30, 60", "7, 50, 30, 60", "1000000, 5648, 5300, 5617", "3, 1, 1, 1"})
  void correctedCountsAreThoseOfTheirMethod(
      long n, long found, long correct, long gold, SparkSession spark) throws Exception {
    Correction.Corrected expected =
        new Correction(found, correct, gold, correct).corrected(n).orElseThrow();
    String rows =
        "INSERT INTO entities (entity_id, type, n_mentions) VALUES ('x', 'PER', %d);".formatted(n)
            + "INSERT INTO accuracy (type, n_found, n_correct, n_gold) VALUES ('PER', %d, %d, %d)"
                .formatted(found, correct, gold);
    for (String row :
        inBoth(
            spark, "SELECT corrected, corrected_low, corrected_high FROM corrected_counts", rows)) {
      assertThat(List.of(row.split(",")))
          .extracting(Double::valueOf)
          .usingElementComparator((a, b) -> Math.abs(a - b) <= 1e-7 * Math.abs(b) ? 0 : 1)
          .containsExactly(expected.count(), expected.interval().low(), expected.interval().high());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"corrected_counts", "gdelt_gkg", "mediacloud_stories", "quotebank"})
  void giveTheSameRowsOfTheSampleInBothEngines(String view, Sample sample, SparkSession spark)
      throws Exception {
    sample.snapshot().view();
    String query = "SELECT * FROM " + view;
    try (HandMade tables = HandMade.published(sample.warehouse())) {
      assertThat(tables.inDuck(query))
          .isNotEmpty()
          .containsExactlyInAnyOrderElementsOf(HandMade.inSpark(spark, query));
    }
  }

  @Test
  void areExplainedInTheCodebook(Sample sample) throws Exception {
    String book = Files.readString(sample.warehouse().resolve("current/CODEBOOK.md"));
    assertThat(View.ALL).allMatch(view -> book.contains("## View " + view.name() + "\n\n"));
  }

  private static List<String> inBoth(SparkSession spark, String query, String... more)
      throws Exception {
    try (HandMade made = HandMade.of(ARTICLES, NAMES, CUES)) {
      if (query.contains("corrected_counts")) {
        made.execute("DELETE FROM entities");
      }
      for (String insert : more) {
        made.execute(insert);
      }
      List<String> rows = made.view(spark).inDuck(query);
      assertThat(HandMade.inSpark(spark, query)).isEqualTo(rows);
      return rows;
    }
  }
}
