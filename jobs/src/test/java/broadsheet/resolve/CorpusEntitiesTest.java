package broadsheet.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.SparkTest;
import broadsheet.model.Alias;
import broadsheet.model.Article;
import broadsheet.model.Mention;
import broadsheet.spark.Records;
import broadsheet.warehouse.Draft;
import broadsheet.warehouse.Tables;
import broadsheet.warehouse.Warehouse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One entity across a corpus: what its articles bear out is merged, what they leave open is not.
 */
@SparkTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorpusEntitiesTest {
  private static final String TEXT =
      """
      # middle names, family names, types in a chain
      40 | Donald Trump:PER, Trump:PER>Donald Trump, Mar Lago:LOC, Tower Fund:ORG
      10 | Donald J. Trump:PER, Mar Lago:LOC, Tower Fund:ORG
      20 | Trump:PER, Mar Lago:LOC, Tower Fund:ORG
      2  | Trump:ORG, Mar Lago:LOC, Tower Fund:ORG
      2  | Trump:PER>Ivanka Trump, Ivanka Trump:PER, Fashion Week:MISC
      6  | Donald Trump Jr.:PER, Mar Lago:LOC, Tower Fund:ORG
      # two of one name with middle names, one without
      20 | George W. Bush:PER, Crawford Ranch:LOC, Oil Board:ORG
      15 | George H.W. Bush:PER, Crawford Ranch:LOC, Oil Board:ORG
      8  | George Bush:PER, Crawford Ranch:LOC, Oil Board:ORG
      # a middle name of somebody else
      9  | John Marsh:PER, Harbour Club:ORG, Tern Island:LOC
      5  | John B. Marsh:PER, Opera Guild:ORG, Alder Street:LOC
      # first names
      20 | Joe Rydell:PER, Dock Union:ORG, Pier Nine:LOC
      6  | Joseph Rydell:PER, Dock Union:ORG, Pier Nine:LOC
      6  | Joseph Rydell Jr.:PER, Dock Union:ORG, Pier Nine:LOC
      12 | Mike Osgood:PER, Chess League:ORG, Alma Hall:LOC
      6  | Michael Osgood:PER, Quarry Board:ORG, Stone Gap:LOC
      # transliterations
      20 | Volodymyr Bilozersky:PER, Stage Hall:ORG, Bank Street:LOC
      6  | Volodymyr Bilozerskiy:PER, Bilozerskiy:PER>Volodymyr Bilozerskiy, Stage Hall:ORG, Bank Street:LOC
      5  | Bilozerskiy:PER, Stage Hall:ORG, Bank Street:LOC
      5  | Bilozersky:PER>Volodymyr Bilozersky, Volodymyr Bilozersky:PER, Stage Hall:ORG, Bank Street:LOC
      9  | Viktor Orlovsky:PER, Naval Yard:ORG, Salt Quay:LOC
      5  | Viktor Orlovskiy:PER, Piano Prize:MISC, Lark Hall:LOC
      # one family name of two people
      30 | Hillary Clinton:PER, Clinton:PER>Hillary Clinton, Wellesley Club:ORG
      15 | Bill Clinton:PER, Clinton:PER>Bill Clinton, Wellesley Club:ORG
      10 | Clinton:PER, Wellesley Club:ORG
      # a common family name
      2  | Ann Smith:PER, Smith:PER>Ann Smith, Reef Trust:ORG
      2  | Bob Smith:PER, Smith:PER>Bob Smith, Reef Trust:ORG
      2  | Carl Smith:PER, Smith:PER>Carl Smith, Reef Trust:ORG
      5  | Smith:PER, Reef Trust:ORG
      # one of the name, but other matters
      12 | Lena Ostrow:PER, Ostrow:PER>Lena Ostrow, Ballet School:ORG
      8  | Ostrow:PER, Gravel Works:ORG, Mill Creek:LOC
      # acronyms
      10 | Northern Fisheries Council:ORG, NFC:ORG>Northern Fisheries Council, Cod Bank:LOC
      6  | NFC:ORG, Cod Bank:LOC
      4  | Royal Sea Museum:ORG, RSM:ORG>Royal Sea Museum, Cod Bank:LOC
      4  | Rural Schools Movement:ORG, RSM:ORG>Rural Schools Movement, Cod Bank:LOC
      6  | RSM:ORG, Cod Bank:LOC
      # types
      60 | Kelvora:ORG, Chip Ban:MISC, Shenzhen Lab:LOC
      3  | Kelvora:PER, Chip Ban:MISC, Shenzhen Lab:LOC
      40 | Houston:LOC, Bayou Street:LOC
      2  | Whitney Houston:PER, Bayou Street:LOC
      2  | Houston:PER, Bayou Street:LOC
      50 | Georgia:LOC, Peach Farm:ORG
      3  | Georgia:ORG, Peach Farm:ORG
      3  | Georgia:PER, Peach Farm:ORG
      50 | Washington:LOC, Beltway Post:ORG
      4  | Washington:PER, Beltway Post:ORG
      4  | Washington:ORG, Beltway Post:ORG
      # types in doubt
      6  | Tern Bridge:LOC, Toll Office:ORG, Sound Ferry:MISC
      4  | Tern Bridge:ORG, Toll Office:ORG, Sound Ferry:MISC
      6  | Elder Court:LOC, Rose Garden:LOC
      5  | Elder Court:ORG, Bail Fund:ORG
      7  | Brexia:LOC, Trade Desk:ORG, Customs Hall:LOC
      5  | Brexia:MISC, Trade Desk:ORG, Customs Hall:LOC
      4  | Quarrel:ORG, Net Fund:ORG, Pier Board:ORG, Quay Club:ORG
      6  | Quarrel:LOC, Net Fund:ORG, Weir House:LOC, Mill Lane:LOC
      9  | Amazon:ORG, Parcel Union:ORG
      6  | Amazon:LOC, Parcel Union:ORG
      6  | Ruskin:LOC, Spa Hotel:ORG
      5  | Ruskin:PER, Spa Hotel:ORG
      2  | Effie Ruskin:PER, Art Prize:MISC
      # a word of legal form
      20 | Hadley:ORG, Engine Plant:LOC
      5  | Hadley Company:ORG, Engine Plant:LOC
      20 | Corwin Group:ORG, Bond Street:LOC
      5  | Corwin Company:ORG, Bond Street:LOC
      # places that look alike
      9  | Austria:LOC, Australia:LOC, Alpine Cup:MISC
      9  | Iran:LOC, Iraq:LOC, Oil Talks:MISC
      """;

  private final MadeUpCorpus corpus = MadeUpCorpus.of(TEXT);
  private Resolved resolved;

  /** What came of the made-up corpus. */
  private record Resolved(Map<String, String> entities, List<Alias> aliases, List<String> hashes) {}

  @BeforeAll
  void resolve(SparkSession spark, @TempDir Path root) throws Exception {
    resolved = resolve(spark, root.resolve("w"), corpus.mentions, EntityLists.BUILT_IN);
  }

  @ParameterizedTest(name = "{0} tagged {1}: {2}")
  @CsvSource({
    "Donald J. Trump, PER, per.donald-trump",
    "Trump, PER, per.donald-trump",
    "Trump, ORG, per.donald-trump",
    "Ivanka Trump, PER, per.ivanka-trump",
    "Donald Trump Jr., PER, per.donald-trump-jr",
    "George W. Bush, PER, per.george-w-bush",
    "George H.W. Bush, PER, per.george-hw-bush",
    "George Bush, PER, per.george-bush",
    "John B. Marsh, PER, per.john-b-marsh",
    "Joseph Rydell, PER, per.joe-rydell",
    "Joseph Rydell Jr., PER, per.joseph-rydell-jr",
    "Michael Osgood, PER, per.michael-osgood",
    "Volodymyr Bilozerskiy, PER, per.volodymyr-bilozersky",
    "Bilozerskiy, PER, per.volodymyr-bilozersky",
    "Viktor Orlovskiy, PER, per.viktor-orlovskiy",
    "Clinton, PER, per.clinton",
    "Smith, PER, per.smith",
    "Ostrow, PER, per.ostrow",
    "NFC, ORG, org.northern-fisheries-council",
    "RSM, ORG, org.rsm",
    "Kelvora, PER, org.kelvora",
    "Houston, PER, per.houston",
    "Tern Bridge, ORG, loc.tern-bridge",
    "Elder Court, ORG, org.elder-court",
    "Brexia, MISC, loc.brexia",
    "Quarrel, ORG, org.quarrel",
    "Amazon, LOC, loc.amazon",
    "Amazon, ORG, org.amazon",
    "Ruskin, PER, per.ruskin",
    "Georgia, LOC, loc.georgia",
    "Georgia, ORG, org.georgia",
    "Georgia, PER, per.georgia",
    "Washington, PER, per.washington",
    "Washington, ORG, org.washington",
    "Hadley Company, ORG, org.hadley",
    "Corwin Company, ORG, org.corwin-company",
    "Austria, LOC, loc.austria",
    "Australia, LOC, loc.australia",
    "Iran, LOC, loc.iran",
    "Iraq, LOC, loc.iraq",
  })
  void refersNames(String name, String type, String entityId) {
    assertThat(resolved.entities).containsEntry(name + ":" + type, entityId);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Donald J. Trump | per.donald-trump | middle_name | Donald Trump; contexts alike 1.00",
        "Joseph Rydell | per.joe-rydell | first_name_variant | Joe Rydell; contexts alike 1.00",
        "NFC | org.northern-fisheries-council | bracketed | short for Northern Fisheries Council in"
            + " the article",
        "Volodymyr Bilozerskiy | per.volodymyr-bilozersky | transliteration | Volodymyr Bilozersky;"
            + " contexts alike 1.00",
        "Kelvora | org.kelvora | as_printed | ",
        "Hadley Company | org.hadley | legal_form | Hadley; contexts alike 1.00",
        "George Bush | per.george-bush | ambiguous | one of George W. Bush (20 articles), George"
            + " H.W. Bush (15 articles)",
        "Clinton | per.clinton | ambiguous | one of Hillary Clinton (30), Bill Clinton (15) by 45"
            + " articles that tell",
      })
  void tellsWhy(String alias, String entityId, String rule, String evidence) {
    assertThat(resolved.aliases)
        .filteredOn(a -> a.alias().equals(alias) && a.entityId().equals(entityId))
        .singleElement()
        .satisfies(a -> assertThat(a.rule()).isEqualTo(rule))
        .satisfies(a -> assertThat(a.evidence()).isEqualTo(evidence));
  }

  @ParameterizedTest
  @CsvSource({
    "George Bush, true",
    "Clinton, true",
    "Smith, true",
    "RSM, true",
    "Trump, true",
    "NFC, false",
    "George W. Bush, false",
    "Ostrow, true",
    "Joe Rydell, false"
  })
  void flagsWhatIsOpen(String alias, boolean isAmbiguous) {
    assertThat(resolved.aliases)
        .filteredOn(a -> a.alias().equals(alias))
        .isNotEmpty()
        .allSatisfy(a -> assertThat(a.isAmbiguous()).isEqualTo(isAmbiguous));
  }

  @Test
  void doesNotDependOnTheOrderOfMentions(SparkSession spark, @TempDir Path root) throws Exception {
    List<Mention> shuffled = new ArrayList<>(corpus.mentions);
    Collections.shuffle(shuffled, new Random(7));
    SparkSession session = spark.newSession();
    session.conf().set("spark.sql.shuffle.partitions", 5);
    session.conf().set("spark.sql.adaptive.enabled", false);

    assertThat(resolve(session, root.resolve("w"), shuffled, EntityLists.BUILT_IN).hashes)
        .isEqualTo(resolved.hashes);
  }

  @Test
  void neverUndoesTheUsersLines(SparkSession spark, @TempDir Path root) throws Exception {
    EntityLists users =
        EntityLists.with(
            "mine.csv",
            """
            action,type,name,target
            split,PER,Trump,
            merge,PER,Donald J. Trump,Orange One
            rename,PER,Joseph Rydell,Joseph P. Rydell
            """);

    Map<String, String> entities =
        resolve(spark, root.resolve("w"), corpus.mentions, users).entities;

    assertThat(entities)
        .containsEntry("Trump:PER", "per.trump")
        .containsEntry("Trump:ORG", "org.trump")
        .containsEntry("Donald J. Trump:PER", "per.orange-one")
        .containsEntry("Donald Trump:PER", "per.donald-trump")
        .containsEntry("Joseph Rydell:PER", "per.joseph-p-rydell")
        .containsEntry("Joe Rydell:PER", "per.joseph-p-rydell");
  }

  private Resolved resolve(SparkSession spark, Path root, List<Mention> mentions, EntityLists lists)
      throws Exception {
    try (Draft draft = new Warehouse(spark, root.toString()).draft()) {
      draft.replace(
          Tables.ARTICLES, spark.createDataset(corpus.articles, Records.encoder(Article.class)));
      draft.replace(Tables.MENTIONS, spark.createDataset(mentions, Records.encoder(Mention.class)));
      new CompareNames().run(draft, (name, work) -> work.getAsLong());
      new Resolve(lists).run(draft, (name, work) -> work.getAsLong());
      Map<String, String> entities = new TreeMap<>();
      for (Mention mention : draft.read(Tables.MENTIONS).collectAsList()) {
        entities.put(mention.name() + ":" + mention.taggedType(), mention.entityId());
      }
      return new Resolved(
          entities,
          draft.read(Tables.ALIASES).collectAsList(),
          List.of(
              draft.hash(Tables.MENTIONS),
              draft.hash(Tables.ENTITIES),
              draft.hash(Tables.ALIASES)));
    }
  }
}
