package broadsheet.dumps.corpora;

import broadsheet.dumps.format.Notes;
import broadsheet.dumps.format.RecordFormat;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** RealNews, as Grover's makers wrote it. */
final class RealNewsFormat implements RecordFormat {
  private static final Notes NOTES =
      Notes.of("realnews", "RealNews, JSON Lines", "publish_date, warc_date, domain and text")
          .field("title", "title")
          .field("text", "text")
          .field("teaser", "summary")
          .field("published", "publish_date")
          .field("crawled", "warc_date")
          .field("outlet", "domain")
          .field("domain", "domain")
          .field("url", "url")
          .field("author", "authors")
          .trap("publish_date is the day; warc_date is when it was fetched");

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public boolean fits(ObjectNode record) {
    return Named.all(record, "publish_date", "warc_date", "domain", "text");
  }
}
