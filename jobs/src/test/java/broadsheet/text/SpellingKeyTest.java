package broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SpellingKeyTest {

  @ParameterizedTest
  @CsvFileSource(resources = "spellings.csv", numLinesToSkip = 1)
  void namesShareAKeyIfOneIsAnotherSpellingOfTheOther(
      String type, String one, String other, String same) {
    Set<String> shared = new HashSet<>(SpellingKey.of(one, type));
    shared.retainAll(SpellingKey.of(other, type));

    assertThat(shared.isEmpty())
        .as("%s %s / %s %s", one, SpellingKey.of(one, type), other, SpellingKey.of(other, type))
        .isEqualTo(same.equals("no"));
  }

  @Test
  void hasNoKeysForOtherNamesThanOfPeoplePlacesAndOrganisations() {
    assertThat(SpellingKey.of("Ukrainian", "MISC")).isEmpty();
    assertThat(SpellingKey.of("...", "PER")).isEmpty();
  }

  @Test
  void takesAnyTextAndRepeatsNoKey() {
    Random random = new Random(7);
    String letters = "abcdefghijklmnopqrstuvwxyz'- ÄßЖшч毛\uD83D\uDE00.0";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder name = new StringBuilder("x");
      for (int n = random.nextInt(40); n > 0; n--) {
        name.append(letters.charAt(random.nextInt(letters.length())));
      }
      List<String> keys = SpellingKey.of(name.toString(), "PER");
      assertThat(keys).doesNotHaveDuplicates().allSatisfy(key -> assertThat(key).isNotBlank());
    }
  }
}
