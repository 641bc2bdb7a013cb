package broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.resolve.MadeUpCorpus;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

@SparkTest
class TrialTest {

  @Test
  void resolvesAsARunDoes(SparkSession spark) {
    MadeUpCorpus corpus =
        MadeUpCorpus.of(
            """
            9 | Joe Rydell:PER, Dock Union:ORG, Pier Nine:LOC
            3 | Joseph Rydell:PER, Dock Union:ORG, Pier Nine:LOC
            2 | US:LOC, Dock Union:ORG
            """);

    Map<String, String> entities = Trial.entities(spark, corpus.articles, corpus.mentions);

    assertThat(entities).hasSize(corpus.mentions.size());
    assertThat(entities.values())
        .containsOnly("per.joe-rydell", "org.dock-union", "loc.pier-nine", "loc.united-states");
  }
}
