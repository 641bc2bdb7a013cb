package broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntitiesTest {
  private static final String HEADER = "action,type,name,target\n";

  @ParameterizedTest
  @CsvFileSource(
      resources = "entities.csv",
      delimiter = '|',
      quoteCharacter = '\u0001',
      numLinesToSkip = 1)
  void refersNames(String name, String type, String id, String shown, String country, String rule) {
    EntityRef entity = Entities.builtIn().of(name, type);

    assertThat(entity.entityId()).isEqualTo(id);
    assertThat(entity.name()).isEqualTo(shown);
    assertThat(entity.country()).isEqualTo(country);
    assertThat(entity.rule()).isEqualTo(rule);
    assertThat(entity.evidence() == null).isEqualTo(rule.equals("as_printed"));
  }

  @Test
  void evidenceNamesListAndSource() {
    assertThat(Entities.builtIn().of("Kiev", "LOC").evidence())
        .isEqualTo("places.csv: BGN decision 2019");
  }

  @Test
  void anEntityNameRefersToItself() {
    Random random = new Random(7);
    String letters = "abcAB .'-&+the\u00e9\u0416\u4e2d1(";
    List<String> names = new ArrayList<>();
    Variants.builtIn().lines().forEach(line -> names.add(line.variant()));
    for (int i = 0; i < 5_000; i++) {
      StringBuilder name = new StringBuilder();
      int n = 1 + random.nextInt(i % 50 == 0 ? 300 : 12);
      for (int j = 0; j < n; j++) {
        name.append(letters.charAt(random.nextInt(letters.length())));
      }
      names.add(name.toString());
    }
    for (String name : names) {
      for (String type : List.of("PER", "ORG", "LOC", "MISC")) {
        EntityRef entity = Entities.builtIn().of(name, type);

        assertThat(entity.entityId()).matches("(per|org|loc|misc)\\.[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(Entities.builtIn().of(entity.name(), entity.type()).entityId())
            .as(name)
            .isEqualTo(entity.entityId());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Volodymyr Zelenskyy, PER, per.vladimir-zelensky, Vladimir Zelensky, user_merge",
    "volodymyr zelenskyy, PER, per.vladimir-zelensky, Vladimir Zelensky, user_merge",
    "V. Zelensky,         PER, per.vladimir-zelensky, Vladimir Zelensky, user_merge",
    "America,             LOC, loc.america,           America,           user_split",
    "US,                  LOC, loc.united-states,     United States,     listed_variant",
    "Kyiv,                LOC, loc.kiev,              Kiev,              user_rename",
    "Kiev,                LOC, loc.kiev,              Kiev,              user_rename",
    "Kiev,                ORG, loc.kiev,              Kiev,              user_rename",
    "Georgia,             LOC, loc.republic-of-georgia, Republic of Georgia, user_merge",
    "Acme,                ORG, org.acme-works,        Acme Works,        user_rename",
    "Acme Works,          ORG, org.acme-works,        Acme Works,        user_rename",
    "EU,                  ORG, org.brussels-bodies,   Brussels bodies,   user_merge",
    "European Union,      ORG, org.brussels-bodies,   Brussels bodies,   user_merge",
    "EU,                  LOC, org.brussels-bodies,   Brussels bodies,   user_merge",
  })
  void followsTheUsersFileInAnyOrderOfItsLines(
      String name, String type, String id, String shown, String rule) {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "merge,PER,Volodymyr Zelenskyy,V. Zelensky",
                "merge,PER,V. Zelensky,Vladimir Zelensky",
                "split,LOC,America,",
                "rename,LOC,Kiev,Kiev",
                "merge,LOC,Georgia,Republic of Georgia",
                "rename,ORG,Acme,Acme Works",
                "merge,ORG,European Union,Brussels bodies"));
    Random random = new Random(7);
    for (int i = 0; i < 10; i++) {
      Collections.shuffle(lines, random);

      EntityRef entity =
          Entities.with("mine.csv", HEADER + String.join("\n", lines)).of(name, type);

      assertThat(entity.entityId()).isEqualTo(id);
      assertThat(entity.name()).isEqualTo(shown);
      assertThat(entity.type())
          .isEqualTo(id.startsWith("loc") ? "LOC" : type.equals("PER") ? "PER" : "ORG");
      assertThat(entity.rule()).isEqualTo(rule);
    }
  }

  @Test
  void evidenceNamesTheUsersLine() {
    Entities entities = Entities.with("mine.csv", HEADER + "\nmerge,PER,A Lee,Ann Lee\n");

    assertThat(entities.of("A Lee", "PER").evidence()).isEqualTo("mine.csv, line 3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "join,PER,A,B | mine.csv, line 2: action is 'join'; write merge, split or rename",
        "merge,MAN,A,B | mine.csv, line 2: type is 'MAN'; write PER, ORG, LOC or MISC",
        "merge,PER,,B | mine.csv, line 2: the name is empty; write one",
        "merge,PER,A, | mine.csv, line 2: the target is empty; write the name to merge with",
        "rename,PER,A, | mine.csv, line 2: the target is empty; write the name to show",
        "split,PER,A,B | mine.csv, line 2: a split has no target; leave it empty",
        "merge,PER,A,B,C | mine.csv, line 2: 5 values; write action,type,name,target",
        "merge | mine.csv, line 2: 1 values; write action,type,name,target",
        "split,LOC,Kyiv, | mine.csv, line 2: Kyiv is the name its variants are listed under; split"
            + " those variants instead",
        "merge,PER,A,A | mine.csv, line 2: merging A with A comes back to itself; drop one line, or"
            + " rename to show another name",
        "merge,LOC,Kyiv,Kiev | mine.csv, line 2: merging Kyiv with Kiev comes back to itself; drop"
            + " one line, or rename to show another name",
        "rename,LOC,Kyiv,Moscow | mine.csv, line 2: Moscow is another entity's name; merge the two"
            + " instead",
      })
  void refusesALineThatCannotBeFollowed(String line, String message) {
    assertThatThrownBy(() -> Entities.with("mine.csv", HEADER + line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "merge,PER,A A,B B~merge,PER,B B,C C~merge,PER,C C,A A",
        "merge,PER,A A,B B~merge,PER,A A,C C",
        "merge,PER,A A,B B~split,PER,A A,",
        "rename,PER,A A,B B~rename,PER,A A,C C",
        "rename,PER,A A,B B~rename,PER,B B,C C",
        "rename,PER,A A,B B~rename,PER,C C,B B",
        "rename,PER,A A,B B~merge,PER,B B,C C",
        "merge,PER,\"A A,B B",
      })
  void refusesLinesThatContradictInEitherOrder(String lines) {
    List<String> both = new ArrayList<>(List.of(lines.split("~", -1)));
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> Entities.with("mine.csv", HEADER + String.join("\n", both)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("mine.csv")
          .hasMessageNotContaining("\n");
      Collections.reverse(both);
    }
  }

  @Test
  void refusesAnotherHeader() {
    assertThatThrownBy(() -> Entities.with("mine.csv", "name,target\na,b"))
        .hasMessage("mine.csv, line 1: the header must be action,type,name,target");
  }

  @Test
  void takesAnEmptyFileAByteOrderMarkAndTheSameLineTwice() {
    assertThat(Entities.with("mine.csv", "").of("Kiev", "LOC").entityId()).isEqualTo("loc.kyiv");
    assertThat(
            Entities.with(
                    "mine.csv", "\uFEFF" + HEADER + "merge , PER, A A, B B\nmerge,PER,A A,B B\n")
                .of("A A", "PER")
                .entityId())
        .isEqualTo("per.bb");
  }
}
