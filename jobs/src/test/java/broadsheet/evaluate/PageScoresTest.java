package broadsheet.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import broadsheet.evaluate.PageFiles.GoldPage;
import broadsheet.pages.PageReading.Story;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class PageScoresTest {
  private static final Path GOLD = Path.of("../../shared/gold");

  @Test
  void countsSnippetsDayAuthorAndTitle() {
    GoldPage gold =
        new GoldPage(
            "a.html",
            "<p>x".getBytes(StandardCharsets.UTF_8),
            null,
            List.of("the  bridge", "never there"),
            List.of("Cookies", "the river"),
            null,
            "A bridge opens!",
            "By Ann Poe and Bo Li",
            "2020-05-03");
    Story story =
        new Story(
            "Over the river stands\nthe bridge.",
            "A Bridge opens",
            null,
            List.of("Ann Poe", "Bo Li"),
            null,
            null,
            null,
            "2020-05-03T10:00",
            "time",
            null,
            null,
            "UTF-8");
    PageScores scores = PageScores.of(gold, story);
    assertThat(scores.snippets()).isEqualTo(new Score(1, 2, 2));
    assertThat(scores.accuracy()).isEqualTo(0.5);
    assertThat(scores.days()).isEqualTo(new Score(1, 1, 1));
    assertThat(scores.authors()).isEqualTo(new Score(1, 1, 1));
    assertThat(scores.titles()).isEqualTo(new Score(1, 1, 1));
  }

  @Test
  void likenessCountsEachWordAsOftenAsBothHaveIt() {
    assertThat(PageScores.likeness("a b b c", "b b b d")).isCloseTo(0.5, within(1e-9));
    assertThat(PageScores.likeness("one two", "one, two!")).isEqualTo(1);
  }

  @Test
  void readsSnippetsOfPagesWellEnough() throws IOException {
    PageScores scores = scores("extraction-trafilatura.tar.gz");
    assertThat(scores.snippets().f1()).isGreaterThan(0.94);
    assertThat(scores.days().recall()).isGreaterThan(0.89);
    assertThat(scores.authors().recall()).isGreaterThan(0.75);
    assertThat(scores.titles().recall()).isGreaterThan(0.85);
  }

  @Test
  void readsWholeTextsOfPagesWellEnough() throws IOException {
    PageScores scores = scores("extraction-readability.tar.gz");
    assertThat(scores.meanLikeness()).isGreaterThan(0.96);
  }

  private static PageScores scores(String archive) throws IOException {
    Path path = GOLD.resolve(archive);
    Assumptions.assumeTrue(Files.exists(path), "no ../shared: nothing to score on");
    return PageScores.of(PageFiles.read(path), PageScores::ours);
  }
}
