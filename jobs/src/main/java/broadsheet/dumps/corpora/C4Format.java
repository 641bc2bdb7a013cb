package broadsheet.dumps.corpora;

import broadsheet.dumps.format.Notes;
import broadsheet.dumps.format.RecordFormat;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** C4 and data sets written like it. */
final class C4Format implements RecordFormat {
  private static final Notes NOTES =
      Notes.of(
              "c4",
              "C4 and its like (realnewslike), JSON Lines",
              "text, timestamp and url, and no other field")
          .field("id", "")
          .field("title", "")
          .field("text", "text")
          .field("published", "")
          .field("crawled", "timestamp")
          .field("url", "url")
          .trap("timestamp is when the page was fetched, not when it was published")
          .trap("lines without a full stop were left out by its makers, headlines among them");

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public boolean fits(ObjectNode record) {
    return record.size() == 3 && Named.all(record, "text", "timestamp", "url");
  }
}
