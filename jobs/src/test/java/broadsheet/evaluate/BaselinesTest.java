package broadsheet.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.evaluate.PageFiles.GoldPage;
import broadsheet.pages.PageReading.Story;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The library alone beside our reader of web pages: the same pages, the same scorer. */
class BaselinesTest {
  private static final Path GOLD = Path.of("../../shared/gold");
  private static final Pattern BY = Pattern.compile("^\\s*by\\s+", Pattern.CASE_INSENSITIVE);

  @Test
  void readsSnippetsTitlesAndAuthorsBetterThanTheLibrary() throws IOException {
    List<GoldPage> gold = gold("extraction-trafilatura.tar.gz");
    PageScores library = library(gold);
    PageScores ours = PageScores.of(gold, PageScores::ours);
    print(ours.table("our reader"));
    assertThat(ours.snippets().f1()).isGreaterThan(library.snippets().f1());
    assertThat(ours.accuracy()).isGreaterThan(library.accuracy());
    assertThat(ours.titles().right()).isGreaterThan(library.titles().right());
    assertThat(ours.authors().right()).isGreaterThan(library.authors().right());
  }

  @Test
  void readsWholeTextsBetterThanTheLibrary() throws IOException {
    List<GoldPage> gold = gold("extraction-readability.tar.gz");
    PageScores library = library(gold);
    PageScores ours = PageScores.of(gold, PageScores::ours);
    print(ours.table("our reader"));
    assertThat(ours.meanLikeness()).isGreaterThan(library.meanLikeness());
  }

  /** Scores the library alone; pages it throws an exception on have no text. */
  private static PageScores library(List<GoldPage> gold) {
    List<GoldPage> failed = new ArrayList<>();
    PageScores scores =
        PageScores.of(
            gold,
            page -> {
              try {
                return library(page);
              } catch (IllegalStateException e) {
                failed.add(page);
                return PageScores.only("", null);
              }
            });
    print(scores.table("readability4j (throws on %d)".formatted(failed.size())));
    return scores;
  }

  private static Story library(GoldPage page) {
    String url = page.url() == null ? "https://example.org/" : page.url();
    Article article = new Readability4J(url, document(page, url)).parse();
    String text = article.getTextContent();
    List<String> authors =
        article.getByline() == null
            ? List.of()
            : List.of(BY.matcher(article.getByline()).replaceFirst(""));
    return new Story(
        text == null ? "" : text,
        article.getTitle(),
        null,
        authors,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        "");
  }

  /** The figures that the README has are those of this test. */
  @SuppressWarnings("SystemOut")
  private static void print(String table) {
    System.out.print(table);
  }

  private static Document document(GoldPage page, String url) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(page.html()), null, url);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<GoldPage> gold(String archive) throws IOException {
    Path path = GOLD.resolve(archive);
    Assumptions.assumeTrue(Files.exists(path), "no ../shared: nothing to score on");
    return PageFiles.read(path);
  }
}
