package broadsheet.dumps.corpora;

import broadsheet.dumps.format.Notes;
import broadsheet.dumps.format.RecordFormat;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** NELA-GT, whichever year. */
final class NelaFormat implements RecordFormat {
  private static final Notes NOTES =
      Notes.of("nela-gt", "NELA-GT, JSON or SQLite", "source, content and published_utc")
          .field("id", "id")
          .field("title", "title")
          .field("text", "content")
          .field("published", "published_utc, published, date")
          .field("crawled", "collection_utc")
          .field("outlet", "source")
          .field("url", "url")
          .field("author", "author")
          .trap(
              "seven words of a hundred are masked with @: flagged masked, and counts are too low")
          .documented();

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public boolean fits(ObjectNode record) {
    return Named.all(record, "source", "content", "published_utc");
  }
}
