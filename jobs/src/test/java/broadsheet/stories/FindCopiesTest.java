package broadsheet.stories;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.SparkTest;
import broadsheet.model.Article;
import broadsheet.model.StoryCluster;
import broadsheet.spark.Records;
import broadsheet.spark.Sql;
import broadsheet.warehouse.Draft;
import broadsheet.warehouse.Tables;
import broadsheet.warehouse.Warehouse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Which articles are copies of one text. */
@SparkTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindCopiesTest {
  private static final String STORY =
      IntStream.range(0, 60).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
  private static final Instant DAY = Instant.parse("2021-03-01T00:00:00Z");

  private final MadeUpStories corpus = MadeUpStories.make();
  private Map<String, StoryCluster> found;
  private String hash;

  @BeforeAll
  void find(SparkSession spark, @TempDir Path root) throws Exception {
    found = clusters(spark, root, corpus.articles, 3);
    hash = hash(spark, root, corpus.articles, 3);
  }

  @Test
  void findsPlantedCopiesAndNothingElse() {
    assertThat(found.keySet()).containsExactlyInAnyOrderElementsOf(corpus.stories.keySet());
    long both = pairs(id -> corpus.stories.get(id) + " " + found.get(id).clusterId());
    long planted = pairs(corpus.stories::get);
    long told = pairs(id -> found.get(id).clusterId());

    assertThat((double) both / planted).as("recall").isGreaterThanOrEqualTo(0.98);
    assertThat((double) both / told).as("precision").isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void tellsWhatOnePrintedOfAnother() {
    Map<String, List<StoryCluster>> clusters =
        found.values().stream().collect(Collectors.groupingBy(StoryCluster::clusterId));

    clusters.forEach(
        (id, members) -> {
          assertThat(members).filteredOn(m -> !m.isDuplicate()).hasSize(1);
          for (StoryCluster member : members) {
            assertThat(member.clusterSize()).isEqualTo(members.size());
            assertThat(member.isDuplicate()).isEqualTo(!member.articleId().equals(id));
            assertThat(member.rule() == null).isEqualTo(!member.isDuplicate());
            if (member.isDuplicate()) {
              assertThat(found.get(member.matchedArticleId()).clusterId()).isEqualTo(id);
              assertThat(member.rule()).isIn("exact", "near", "contained");
              assertThat(member.similarity()).isBetween(0.2, 1.0);
              assertThat(member.containment()).isBetween(member.similarity(), 1.0);
            }
          }
        });
  }

  @Test
  void givesTheSameRowsInAnyOrderAndAnyPartitions(SparkSession spark, @TempDir Path root)
      throws Exception {
    for (int partitions : List.of(1, 2, 7)) {
      List<Article> shuffled = new ArrayList<>(corpus.articles);
      Collections.shuffle(shuffled, new Random(partitions));

      assertThat(hash(spark, root.resolve("w" + partitions), shuffled, partitions)).isEqualTo(hash);
    }
  }

  @Test
  void isNotMisledByAParagraphThatAllArticlesHave(SparkSession spark, @TempDir Path root)
      throws Exception {
    String everywhere =
        "\n\n" + IntStream.range(0, 90).mapToObj(i -> "all" + i).collect(Collectors.joining(" "));
    Random random = new Random(3);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 1_500; i++) {
      String own =
          random.ints(70, 0, 5_000).mapToObj(n -> "own" + n).collect(Collectors.joining(" "));
      articles.add(article(i, i % 3 == 0 ? null : "Outlet " + i % 20, i / 2, own + everywhere));
    }

    assertThat(clusters(spark, root, articles, 4).values())
        .noneMatch(StoryCluster::isDuplicate)
        .allMatch(row -> row.clusterSize() == 1);
  }

  @Test
  void countsOutletsAndTheFirstInTime(SparkSession spark, @TempDir Path root) throws Exception {
    List<Article> articles =
        List.of(
            article(3, "B", 2, STORY),
            article(2, "A", 1, STORY.toUpperCase(java.util.Locale.ROOT) + "!"),
            article(1, null, null, STORY),
            article(4, "A", 400, STORY),
            article(5, "C", 1, "Some other matter"));

    Map<String, StoryCluster> rows = clusters(spark, root, articles, 2);

    String first = id(2);
    assertThat(rows.get(first).isDuplicate()).isFalse();
    assertThat(List.of(rows.get(id(1)), rows.get(id(3)), rows.get(id(4))))
        .allSatisfy(
            row -> {
              assertThat(row.clusterId()).isEqualTo(first);
              assertThat(row.clusterSize()).isEqualTo(4);
              assertThat(row.nOutlets()).isEqualTo(2);
              assertThat(row.rule()).isEqualTo("exact");
              assertThat(row.matchedArticleId()).isEqualTo(first);
            });
    assertThat(rows.get(id(5)).clusterId()).isEqualTo(id(5));
  }

  @Test
  void doesNotTakeAShortTextUnderAnotherHeadlineForACopy(SparkSession spark, @TempDir Path root)
      throws Exception {
    String stub = "Sign in to read on.";
    List<Article> articles =
        List.of(
            MadeUpStories.article(id(1), "A", "One", DAY, "One\n\n" + stub),
            MadeUpStories.article(id(2), "A", "Two", DAY, "Two\n\n" + stub),
            MadeUpStories.article(id(3), "B", "Two", DAY, "Two\n\n" + stub));

    Map<String, StoryCluster> rows = clusters(spark, root, articles, 1);

    assertThat(rows.get(id(1)).clusterSize()).isEqualTo(1);
    assertThat(rows.get(id(3)).clusterId()).isEqualTo(id(2));
  }

  @Test
  void givesCopiesTheAgencyThatAnotherOneNames(SparkSession spark, @TempDir Path root)
      throws Exception {
    List<Article> articles =
        List.of(
            article(1, "A", 1, STORY),
            article(2, "B", 2, STORY + " ends"),
            article(3, "C", 3, STORY));
    CreditReader credits =
        article ->
            article.articleId().equals(id(1))
                ? Optional.empty()
                : Optional.of(
                    new WireCredit(
                        article.outlet() + "P", "byline", "of " + article.outlet(), 3, 9));
    try (Draft draft = new Warehouse(spark, root.toString()).draft()) {
      draft.replace(Tables.ARTICLES, spark.createDataset(articles, Records.encoder(Article.class)));
      draft.replace(Tables.STORY_CLUSTERS, new Copies(draft, credits).clusters());

      Map<String, StoryCluster> rows = rows(draft);
      assertThat(rows.get(id(1)))
          .extracting(
              StoryCluster::wireAgency,
              StoryCluster::wireRule,
              StoryCluster::wireEvidence,
              StoryCluster::wireStart)
          .containsExactly("BP", "copy", "of B", null);
      assertThat(rows.get(id(3)))
          .extracting(StoryCluster::wireAgency, StoryCluster::wireRule, StoryCluster::wireStart)
          .containsExactly("CP", "byline", 3);
    }
  }

  @Test
  void isDueWhereArticlesHaveNoRow(SparkSession spark, @TempDir Path root) throws Exception {
    try (Draft draft = new Warehouse(spark, root.toString()).draft()) {
      draft.empty(Tables.ARTICLES);
      new FindCopies().run(draft, (name, work) -> work.getAsLong());

      assertThat(draft.count(Tables.STORY_CLUSTERS)).isZero();
      assertThat(new FindCopies().isDue(draft, java.util.Set.of())).isTrue();
    }
  }

  /** Undated articles and gaps are told in a query, nearness in code. */
  @Test
  void hasOneWindow() {
    assertThat(Sql.resource(FindCopies.class, "versions.sql").text())
        .contains("day - day_before > " + ChainSamples.WINDOW);
  }

  private long pairs(Function<String, String> group) {
    Map<String, Long> sizes = new HashMap<>();
    corpus.stories.keySet().forEach(id -> sizes.merge(group.apply(id), 1L, Long::sum));
    return sizes.values().stream().mapToLong(n -> n * (n - 1) / 2).sum();
  }

  private static String id(int number) {
    return "%020d".formatted(number);
  }

  private static Article article(int number, String outlet, Integer day, String body) {
    Instant at = day == null ? null : DAY.plusSeconds(86_400L * day);
    return MadeUpStories.article(id(number), outlet, "Title", at, "Title\n\n" + body);
  }

  private static Map<String, StoryCluster> clusters(
      SparkSession spark, Path root, List<Article> articles, int partitions) throws Exception {
    try (Draft draft = found(spark, root, articles, partitions)) {
      return rows(draft);
    }
  }

  private static String hash(SparkSession spark, Path root, List<Article> articles, int partitions)
      throws Exception {
    try (Draft draft = found(spark, root, articles, partitions)) {
      return draft.hash(Tables.STORY_CLUSTERS);
    }
  }

  private static Draft found(SparkSession spark, Path root, List<Article> articles, int partitions)
      throws Exception {
    Draft draft = new Warehouse(spark, root.toString()).draft();
    draft.replace(
        Tables.ARTICLES,
        spark.createDataset(articles, Records.encoder(Article.class)).repartition(partitions));
    new FindCopies().run(draft, (name, work) -> work.getAsLong());
    return draft;
  }

  private static Map<String, StoryCluster> rows(Draft draft) {
    Map<String, StoryCluster> rows = new TreeMap<>();
    draft
        .read(Tables.STORY_CLUSTERS)
        .collectAsList()
        .forEach(row -> rows.put(row.articleId(), row));
    return rows;
  }
}
