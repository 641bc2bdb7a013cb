package broadsheet.text;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class VariantsTest {
  private static final List<Listed> LINES = Variants.builtIn().lines();

  /** CLDR has names for them, ISO 3166-1 only reserves the codes. */
  private static final Set<String> RESERVED =
      Set.of("AC", "CP", "CQ", "DG", "EA", "IC", "TA", "EU", "EZ", "UN", "QO", "ZZ");

  /** CLDR's name could mean another place too, so the list does not have it. */
  private static final Set<String> AMBIGUOUS = Set.of("CG", "CD", "FM", "GE", "MM");

  @Test
  void everyLineIsComplete() {
    assertThat(LINES)
        .hasSizeGreaterThan(2_500)
        .allSatisfy(
            line -> {
              assertThat(line.source()).as("source of %s", line).isNotBlank();
              assertThat(line.canonical()).isNotBlank();
              assertThat(line.variant()).isEqualTo(line.variant().strip()).isNotEmpty();
              assertThat(line.type()).isIn("LOC", "ORG", "PER", "MISC");
              assertThat(line.kind())
                  .isIn(
                      "country",
                      "territory",
                      "former",
                      "capital",
                      "city",
                      "region",
                      "body",
                      "seat",
                      "media",
                      "company",
                      "organisation",
                      "matter",
                      "club",
                      "person");
            });
  }

  @Test
  void countriesHaveCodesOfIso3166() {
    Set<String> codes = Set.of(Locale.getISOCountries());

    assertThat(LINES)
        .extracting(Listed::country)
        .filteredOn(Objects::nonNull)
        .allSatisfy(
            country -> assertThat(codes.contains(country) || country.equals("XK")).isTrue());
  }

  @Test
  void noVariantIsTwoEntities() {
    Map<String, List<Listed>> byKey =
        LINES.stream()
            .collect(
                groupingBy(
                    line -> {
                      String acronym = NameKey.ofAcronym(line.variant());
                      return line.type()
                          + (acronym.isEmpty() ? NameKey.of(line.variant()) : acronym);
                    }));

    assertThat(byKey.values())
        .allSatisfy(
            lines -> assertThat(lines).extracting(Listed::canonical).hasSameSizeAs(Set.of(1)));
  }

  @Test
  void everyEntityHasOneCanonicalLineAndOneCountry() {
    Map<String, List<Listed>> entities =
        LINES.stream().collect(groupingBy(line -> line.type() + NameKey.of(line.canonical())));

    assertThat(entities.values())
        .allSatisfy(
            lines -> {
              assertThat(lines).filteredOn(Listed::isCanonical).hasSize(1);
              assertThat(lines.stream().map(Listed::country).distinct()).hasSize(1);
              assertThat(lines.stream().map(Listed::kind).distinct()).hasSize(1);
            });
  }

  @Test
  void everyVariantLeadsToItsEntity() {
    assertThat(LINES)
        .allSatisfy(
            line -> {
              EntityRef entity = Entities.builtIn().of(line.variant(), line.type());
              assertThat(entity.name()).isEqualTo(line.canonical());
              assertThat(entity.country()).isEqualTo(line.country());
            });
  }

  @Test
  void knowsTheNamesOfAllCountriesInCldr() {
    LocaleDisplayNames longer = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
    LocaleDisplayNames shorter =
        LocaleDisplayNames.getInstance(ULocale.ENGLISH, DisplayContext.LENGTH_SHORT);
    Set<String> missing =
        Arrays.stream(ULocale.getISOCountries())
            .filter(code -> !RESERVED.contains(code) && !AMBIGUOUS.contains(code))
            .filter(
                code ->
                    !isListed(longer.regionDisplayName(code), code)
                        && !isListed(shorter.regionDisplayName(code), code))
            .collect(toCollection(TreeSet::new));

    assertThat(missing).isEmpty();
  }

  @Test
  void everyIsoCountryIsListed() {
    Set<String> listed =
        LINES.stream()
            .filter(line -> line.file().equals("countries.csv"))
            .map(Listed::country)
            .filter(Objects::nonNull)
            .collect(toCollection(TreeSet::new));

    assertThat(listed).containsAll(Set.of(Locale.getISOCountries()));
  }

  @Test
  void everySovereignStateHasItsCapitalButForNamesOfManyTowns() {
    Set<String> states = codes("country");
    states.removeAll(codes("capital"));

    // Saint John's, San José, Victoria, Georgetown; states that are towns; seats of government
    // apart from or without a capital.
    assertThat(states)
        .containsExactlyInAnyOrder(
            "AG", "CR", "DJ", "GY", "IL", "KI", "MC", "NR", "PS", "SC", "SG", "SM", "ST", "VA",
            "LU");
  }

  @Test
  void peoplesAreNotListedAsPlaces() {
    for (String people :
        List.of("American", "British", "Russian", "Ukrainian", "Chinese", "French", "German")) {
      assertThat(Variants.builtIn().hasAny(people)).as(people).isFalse();
    }
  }

  private static Set<String> codes(String kind) {
    return LINES.stream()
        .filter(line -> line.kind().equals(kind))
        .map(Listed::country)
        .collect(toCollection(TreeSet::new));
  }

  private static boolean isListed(String name, String code) {
    String plain = name.replace(" SAR China", "").replace(" (Keeling)", "");
    return Variants.builtIn()
        .find("LOC", plain)
        .filter(line -> code.equals(line.country()))
        .isPresent();
  }
}
