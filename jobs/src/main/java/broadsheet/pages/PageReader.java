package broadsheet.pages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads the article from a page. Safe for threads; it never throws on any bytes. */
public final class PageReader {

  /** The story in a page, or why there is none. */
  public PageReading read(Page page) {
    try {
      Document document = Jsoup.parse(new ByteArrayInputStream(page.body()), null, "");
      String text = document.body().text();
      if (text.isBlank()) {
        return new PageReading.NoStory("no text");
      }
      return new PageReading.Story(
          text,
          document.title(),
          null,
          List.of(),
          null,
          null,
          null,
          null,
          null,
          null,
          page.url(),
          document.charset().name(),
          Set.of());
    } catch (IOException e) {
      return new PageReading.NoStory("not readable");
    }
  }
}
