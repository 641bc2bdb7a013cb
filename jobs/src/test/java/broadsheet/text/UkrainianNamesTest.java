package broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class UkrainianNamesTest {

  @ParameterizedTest
  @CsvFileSource(resources = "ukrainian.csv", numLinesToSkip = 1)
  void aSpellingLeadsToTheListedPlaceItCanBe(String name, String entity, String rule) {
    EntityRef found = Entities.builtIn().of(name, "LOC");

    assertThat(found.entityId()).isEqualTo(entity);
    if (!rule.equals("either")) {
      assertThat(found.rule()).isEqualTo(rule);
    }
  }

  @Test
  void evidenceNamesTheListAndTheLetters() {
    EntityRef found = Entities.builtIn().of("Zdolbunov", "LOC");

    assertThat(found.evidence()).isEqualTo("ukrainian-places.csv: Zdolbuniv by i/o");
    assertThat(found.country()).isEqualTo("UA");
    assertThat(found.name()).isEqualTo("Zdolbuniv");
  }

  @Test
  void onlyPlacesAreFound() {
    assertThat(Entities.builtIn().of("Zdolbunov", "PER").entityId()).isEqualTo("per.zdolbunov");
    assertThat(Entities.builtIn().of("Zdolbunov", "ORG").entityId()).isEqualTo("org.zdolbunov");
  }

  @Test
  void theUserHasTheLastWord() {
    String file = "action,type,name,target\nsplit,LOC,Zdolbunov,\nmerge,LOC,Zdolbuniv,Rivne\n";
    Entities entities = Entities.with("my.csv", file);

    assertThat(entities.of("Zdolbunov", "LOC").rule()).isEqualTo("user_split");
    assertThat(entities.of("Sdolbunov", "LOC").entityId()).isEqualTo("loc.sdolbunov");
    assertThat(entities.of("Zdolbuniw", "LOC").entityId()).isEqualTo("loc.rivne");
  }

  @Test
  void noListedNameSpellsAnotherPlaceOfUkraine() {
    List<Listed> abroad =
        Variants.builtIn().lines().stream()
            .filter(line -> line.type().equals("LOC") && !"UA".equals(line.country()))
            .toList();

    assertThat(abroad)
        .isNotEmpty()
        .allSatisfy(
            line ->
                assertThat(Entities.builtIn().of(line.variant(), "LOC").country())
                    .isEqualTo(line.country()));
  }
}
