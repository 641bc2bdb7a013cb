package broadsheet.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.model.Mention;
import broadsheet.text.Annotator;
import broadsheet.text.NameFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkCorpusTest {
  private static final Set<String> LOWER = Set.of("the", "of", "in", "and", "saw");

  /** Takes every run of words in capitals for an organisation. */
  private static List<NameFinder.Span> organisations(List<String> words) {
    List<NameFinder.Span> spans = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= words.size(); i++) {
      if (i == words.size() || LOWER.contains(words.get(i)) || words.get(i).equals(".")) {
        if (from < i) {
          spans.add(new NameFinder.Span(from, i, "ORG"));
        }
        from = i + 1;
      }
    }
    return spans;
  }

  @ParameterizedTest(name = "{0} in {1}, marked {2}: {3}")
  @CsvSource({
    "Skerry, Skerry Bay Museum, Q215627, PER",
    "Skerry Bay, Skerry Bay Museum, Q215627, ORG",
    "Skerry Bay Museum, Skerry Bay Museum, Q215627, ORG",
  })
  void takesTheTypeOfTheNameThatIsFound(
      String marked, String found, String type, String expected, @TempDir Path folder)
      throws IOException {
    LinkCorpus corpus =
        corpus(folder, "saw the " + found + " .", marked, type, LinkCorpus.Types.FOUND);

    assertThat(corpus.mentions()).singleElement().extracting(Mention::type).isEqualTo(expected);
    assertThat(corpus.marked()).containsExactly(Optional.of(corpus.mentions().get(0).mentionId()));
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource({
    "Skerry, Q215627, PER",
    "Skerry, Q43229, ORG",
    "Skerry, Q27096213, LOC",
    "Skerry College, Q27096213|Q43229, ORG",
    "Norway, Q27096213|Q43229, LOC",
    "Skerry, OTHER, ORG",
  })
  void readsTypesOffTheirClasses(String name, String classes, String expected, @TempDir Path folder)
      throws IOException {
    LinkCorpus corpus =
        corpus(folder, "saw " + name + " .", name, classes, LinkCorpus.Types.MARKED);

    assertThat(corpus.mentions()).singleElement().extracting(Mention::type).isEqualTo(expected);
  }

  @Test
  void keepsWhatElseIsFound(@TempDir Path folder) throws IOException {
    LinkCorpus corpus =
        corpus(folder, "saw Skerry and Alvik .", "Alvik", "OTHER", LinkCorpus.Types.FOUND);

    assertThat(corpus.articles()).hasSize(1);
    assertThat(corpus.mentions()).extracting(Mention::name).containsExactly("Skerry", "Alvik");
    assertThat(corpus.marked()).containsExactly(Optional.of(corpus.mentions().get(1).mentionId()));
  }

  private static LinkCorpus corpus(
      Path folder, String text, String marked, String classes, LinkCorpus.Types types)
      throws IOException {
    int start = text.indexOf(marked);
    Path file =
        Files.writeString(
            folder.resolve("gold.jsonl"),
            "{\"text\": \"%s\", \"labels\": [{\"span\": [%d, %d], \"entity_id\": \"Q1\", \"type\": \"%s\"}]}"
                .formatted(text, start, start + marked.length(), classes));
    Annotator annotator = new Annotator(LinkCorpusTest::organisations);
    return LinkCorpus.of(LinkFile.read(file), annotator, types);
  }
}
