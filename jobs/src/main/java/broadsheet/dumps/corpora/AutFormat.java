package broadsheet.dumps.corpora;

import broadsheet.dumps.format.Notes;
import broadsheet.dumps.format.RecordFormat;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Derivatives of the Archives Unleashed Toolkit. */
final class AutFormat implements RecordFormat {
  private static final Notes NOTES =
      Notes.of(
              "aut-webpages",
              "Archives Unleashed webpages, CSV or Parquet",
              "crawl_date, domain, url and content")
          .field("title", "")
          .field("text", "content")
          .field("published", "")
          .field("crawled", "crawl_date")
          .field("outlet", "domain")
          .field("domain", "domain")
          .field("url", "url")
          .field("language", "language")
          .trap("crawl_date is no publication date")
          .trap("navigation stands in the text: flagged boilerplate_left where it shows")
          .documented();

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public boolean fits(ObjectNode record) {
    return Named.all(record, "crawl_date", "domain", "url", "content");
  }
}
