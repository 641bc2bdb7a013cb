package broadsheet.pages;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.pages.PageReading.NoStory;
import broadsheet.pages.PageReading.Story;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PageReaderTest {
  private static final PageReader READER = new PageReader();

  @Test
  void readsTextTitleAuthorsAndDateOfANewsPage() throws IOException {
    Story story = story("bridge.html", "https://www.example.org/2021/03/bridge.html");
    assertThat(story.text().split("\n\n"))
        .hasSize(5)
        .startsWith(
            "After eleven years of work the new bridge over the Lamm opened on Tuesday, three"
                + " months late.")
        .endsWith(
            "The old ferry makes its last trip on Sunday, and its captain, Tom Hale, says that he"
                + " will not miss the winters.");
    assertThat(story.title()).isEqualTo("New bridge over the Lamm opens at last");
    assertThat(story.authors()).containsExactly("Ida Brandt", "Per Holm");
    assertThat(story.published()).isEqualTo("2021-03-09T18:30+01:00");
    assertThat(story.publishedSource()).isEqualTo("json-ld");
    assertThat(story.updated()).isEqualTo("2021-03-10T08:00+01:00");
    assertThat(story.outlet()).isEqualTo("Lammtal Courier");
    assertThat(story.section()).isEqualTo("Region");
    assertThat(story.language()).isEqualTo("en");
    assertThat(story.url()).isEqualTo("https://www.example.org/2021/03/bridge.html");
  }

  @Test
  void emptyPagesHoldNoStory() {
    assertThat(READER.read(new Page(new byte[0], null, null, null)))
        .isEqualTo(new NoStory("no text"));
  }

  @Test
  void neverThrowsOnDamagedPages() throws IOException {
    byte[] page = bytes("bridge.html");
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      byte[] damaged = page.clone();
      for (int n = 0; n < 60; n++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      assertThat(READER.read(new Page(damaged, null, null, null))).isNotNull();
    }
  }

  private static Story story(String name, String url) throws IOException {
    return (Story) READER.read(new Page(bytes(name), "text/html", url, null));
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = PageReaderTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
    }
  }
}
