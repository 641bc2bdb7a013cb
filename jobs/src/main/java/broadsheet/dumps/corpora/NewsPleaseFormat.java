package broadsheet.dumps.corpora;

import broadsheet.dumps.format.Notes;
import broadsheet.dumps.format.RecordFormat;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the crawler news-please writes. */
final class NewsPleaseFormat implements RecordFormat {
  private static final Notes NOTES =
      Notes.of(
              "news-please",
              "news-please, JSON or JSON Lines",
              "maintext, date_publish and source_domain")
          .field("id", "filename")
          .field("title", "title, title_page, title_rss")
          .field("text", "maintext, text")
          .field("teaser", "description")
          .field("published", "date_publish")
          .field("crawled", "date_download")
          .field("outlet", "source_domain")
          .field("domain", "source_domain")
          .field("url", "url")
          .field("language", "language")
          .field("author", "authors")
          .trap("dates have no zone: read as UTC")
          .trap("the string \"None\" stands for nothing")
          .documented();

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public boolean fits(ObjectNode record) {
    return Named.all(record, "maintext", "date_publish", "source_domain");
  }
}
