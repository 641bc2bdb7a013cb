package broadsheet.text;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One published article, its names marked by a list, as a name finder would. */
class RealArticleTest {
  private static final Path ARTICLE = Path.of("../../shared/corpora/rt-2024-05-31.txt");
  private static final Map<String, String> TYPES =
      Map.of(
          "PER", "Vladimir Zelensky|Zelensky|Sergey Nikoforov|David Cameron|Vladimir Putin|Putin",
          "ORG", "The Guardian|New York Times",
          "LOC",
              "Kiev|US|UK|Russia|Ukraine|Washington|London|Europe|Kharkov Region|Belgorod Region",
          "MISC", "American|Russian|Ukrainian");

  @Test
  void hasOneEntityForEachOfItsNames() throws IOException {
    assumeTrue(Files.exists(ARTICLE), "no ../shared: the article is not there");
    String text = Files.readString(ARTICLE);

    Map<String, Long> entities =
        ArticleNames.resolve(text, new Annotation(List.of(), names(text))).stream()
            .map(naming -> Entities.builtIn().of(naming.name(), naming.type()).entityId())
            .collect(groupingBy(id -> id, counting()));

    assertThat(entities)
        .containsOnlyKeys(
            "per.volodymyr-zelenskyy",
            "per.sergey-nikoforov",
            "per.david-cameron",
            "per.vladimir-putin",
            "org.guardian",
            "org.new-york-times",
            "loc.kyiv",
            "loc.united-states",
            "loc.united-kingdom",
            "loc.russia",
            "loc.ukraine",
            "loc.washington",
            "loc.london",
            "loc.europe",
            "loc.kharkiv-region",
            "loc.belgorod-region",
            "misc.american",
            "misc.russian",
            "misc.ukrainian")
        .containsEntry("org.guardian", 2L)
        .containsEntry("loc.kharkiv-region", 2L)
        .containsEntry("per.vladimir-putin", 2L);
  }

  private static List<Annotation.Name> names(String text) {
    List<Annotation.Name> names = new ArrayList<>();
    TYPES.forEach(
        (type, words) -> {
          Matcher name = Pattern.compile("\\b(?:" + words + ")\\b").matcher(text);
          while (name.find()) {
            names.add(new Annotation.Name(name.start(), name.end(), 0, type));
          }
        });
    names.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return names;
  }
}
