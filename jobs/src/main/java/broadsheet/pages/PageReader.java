package broadsheet.pages;

import broadsheet.pages.PageReading.NoStory;
import broadsheet.pages.PageReading.Story;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads the article from a page. Safe for threads; it never throws on any bytes. */
public final class PageReader {
  /** Bytes read of a page; what stands behind is never the article. */
  private static final int MOST = 16_000_000;

  private static final int BEGINNING = 20_000;

  /** The story in a page, or why there is none. */
  public PageReading read(Page page) {
    int length = Math.min(page.body().length, MOST);
    Charsets.Decoded decoded = Charsets.decode(page.body(), length, page.contentType());
    if (isBinary(decoded.text())) {
      return new NoStory("not text");
    }
    Document document = Jsoup.parse(decoded.text(), page.url() == null ? "" : page.url());
    Facts facts = Facts.of(document);
    JsonLd data = JsonLd.of(facts.scripts());
    StatedArticle stated = StatedArticle.of(data, facts.title());
    Boxes boxes = Boxes.of(document);
    List<Paragraph> text = MainText.find(boxes);
    String body = StatedText.instead(stated, text);
    if (body == null && text.isEmpty()) {
      return new NoStory("no text");
    }
    String why = body == null ? NotAStory.why(facts, data, stated, boxes, text, page.url()) : null;
    return why != null
        ? new NoStory(why)
        : story(page, facts, stated, boxes, text, body, decoded.charset().name());
  }

  /** Whether more than one in twenty of its first characters is none that texts have. */
  private static boolean isBinary(String text) {
    String start = text.substring(0, Math.min(text.length(), BEGINNING));
    long odd =
        start
            .chars()
            .filter(c -> c == '\uFFFD' || (c < ' ' && !Character.isWhitespace(c)) || c == 0x7F)
            .count();
    return odd > start.length() / 20;
  }

  /**
   * The story.
   *
   * @param body its text if it is not that found; or null
   */
  private static Story story(
      Page page,
      Facts facts,
      StatedArticle stated,
      Boxes boxes,
      List<Paragraph> text,
      String body,
      String charset) {
    String language = facts.language() != null ? facts.language() : stated.language();
    Stamps stamps = new Stamps(language, page.crawled());
    Region region = region(boxes, text);
    String outlet = Titles.outlet(facts, stated);
    Published published = Published.find(facts, stated, boxes, region, stamps, page.url());
    String updated = Published.updated(facts, stated, stamps);
    String title = Titles.find(facts, stated, boxes, region.start());
    String description = facts.first("og:description", "description", "twitter:description");
    return new Story(
        body != null ? body : Writer.text(Ends.trimmed(text, title)),
        title,
        description,
        Writers.find(facts, stated, boxes, region, outlet),
        stated.section() != null ? stated.section() : facts.first("article:section"),
        outlet,
        language,
        published == null ? null : published.at(),
        published == null ? null : published.source(),
        updated,
        facts.canonical() != null ? facts.canonical() : page.url(),
        charset);
  }

  private static Region region(Boxes boxes, List<Paragraph> text) {
    boxes.restore();
    int start = text.isEmpty() ? 0 : text.get(0).at();
    int end = text.isEmpty() ? 0 : text.get(text.size() - 1).at() + 1;
    int headline = start;
    for (Box box : boxes.all()) {
      if (box.is("h1") && box.index <= start) {
        headline = box.index;
      }
    }
    return new Region(Paragraph.split(boxes.all()), headline, start, end);
  }
}
