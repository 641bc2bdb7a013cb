package broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameBlockTest {

  /**
   * Names with their number of articles, and the links of all blocks that any two of them share.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Donald Trump 40, Donald J. Trump 9, Donald John Trump 2 | middle_name: Donald J. Trump >"
            + " Donald Trump; middle_name: Donald John Trump > Donald Trump",
        "Ann Lee 3, Ann M. Lee 3 | middle_name: Ann M. Lee > Ann Lee",
        "George W. Bush 70, George H.W. Bush 20, George Bush 9 | ambiguous: George Bush",
        "George W. Bush 70, George H.W. Bush 7, George Bush 9 | middle_name: George Bush > George"
            + " W. Bush",
        "Mary Poe 90, Mary A. Poe 2, Mary B. Poe 2 | ",
        "Mary Poe 30, Mary A. Poe 2, Mary B. Poe 2 | ambiguous: Mary Poe",
        "Tom Reed 9, Tom Reed Jr. 5, Tom Reed III 4 | ",
        "Tom A. Reed Jr. 9, Tom Reed Jr. 5 | middle_name: Tom Reed Jr. > Tom A. Reed Jr.",
        "Joe Biden 9, Joseph Biden 5, Joseph R. Biden 4 | first_name_variant: Joseph Biden > Joe"
            + " Biden; first_name_variant: Joseph R. Biden > Joe Biden; middle_name: Joseph R."
            + " Biden > Joseph Biden",
        "Joe A. Biden 9, Joseph R. Biden 4 | ",
        "Kim Jong 9, Kim Yo Jong 4 | ",
        "Ann Ann Lee 9, Ann Lee 4 | ",
      })
  void linksPeople(String names, String links) {
    assertThat(linksOf("PER", names)).isEqualTo(links == null ? "" : links);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Boeing 9, Boeing Company 4 | legal_form: Boeing Company > Boeing",
        "Boeing Company 9, Boeing 4 | legal_form: Boeing > Boeing Company",
        "Carlyle Group 9, Carlyle Company 4 | ",
        "Carlyle Group 9, Carlyle 5, Carlyle Holdings 4 | legal_form: Carlyle Holdings > Carlyle",
        "Detroit 9, Detroit Company 4 | ",
      })
  void linksCompanies(String names, String links) {
    assertThat(linksOf("ORG", names)).isEqualTo(links == null ? "" : links);
  }

  @Test
  void linksNothingThatIsFixed() {
    CorpusName small = new CorpusName("per.ann-lee", "Ann Lee", "PER", 1, true);
    CorpusName large = new CorpusName("per.ann-m-lee", "Ann M. Lee", "PER", 9, false);

    assertThat(NameBlock.links("ends:ann-lee-", List.of(large, small)))
        .singleElement()
        .satisfies(link -> assertThat(link.entityId()).isEqualTo("per.ann-m-lee"))
        .satisfies(link -> assertThat(link.parentId()).isEqualTo("per.ann-lee"));
    assertThat(
            NameBlock.links(
                "ends:ann-lee-",
                List.of(small, new CorpusName("per.ann-m-lee", "Ann M. Lee", "PER", 9, true))))
        .isEmpty();
  }

  @Test
  void comparesTheBestAttestedOfManyInAnyOrder() {
    List<CorpusName> names =
        IntStream.range(0, 3 * NameBlock.MOST)
            .mapToObj(i -> new CorpusName("per." + i, "Ann x" + i + " Lee", "PER", i, false))
            .collect(Collectors.toCollection(ArrayList::new));
    names.add(new CorpusName("per.ann-lee", "Ann Lee", "PER", 1_000, false));
    List<NameLink> links = NameBlock.links("ends:ann-lee-", names);
    Collections.shuffle(names, new Random(7));

    assertThat(NameBlock.links("ends:ann-lee-", names)).isEqualTo(links);
    assertThat(links)
        .singleElement()
        .satisfies(link -> assertThat(link.rule()).isEqualTo("ambiguous"))
        .satisfies(link -> assertThat(link.evidence()).endsWith(" and 60 more"));
  }

  private static String linksOf(String type, String namesWithCounts) {
    List<CorpusName> names = new ArrayList<>();
    for (String name : namesWithCounts.split(", ")) {
      int blank = name.lastIndexOf(' ');
      String form = name.substring(0, blank);
      names.add(new CorpusName(form, form, type, Long.parseLong(name.substring(blank + 1)), false));
    }
    return names.stream()
        .flatMap(name -> NameForms.of(name.name(), type).blocks().stream())
        .filter(block -> !block.startsWith(NameBlock.SPELLING))
        .distinct()
        .flatMap(block -> NameBlock.links(block, sharing(names, type, block)).stream())
        .map(
            link ->
                link.rule()
                    + ": "
                    + link.entityId()
                    + (link.parentId() == null ? "" : " > " + link.parentId()))
        .distinct()
        .sorted()
        .collect(Collectors.joining("; "));
  }

  private static List<CorpusName> sharing(List<CorpusName> names, String type, String block) {
    return names.stream()
        .filter(name -> NameForms.of(name.name(), type).blocks().contains(block))
        .toList();
  }
}
