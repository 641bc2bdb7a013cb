package broadsheet.dumps.corpora;

import broadsheet.dumps.format.Notes;
import broadsheet.dumps.format.RecordFormat;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The data set ccnews of Stanford OVAL. */
final class OvalCcNewsFormat implements RecordFormat {
  private static final Notes NOTES =
      Notes.of(
              "oval-ccnews",
              "stanford-oval/ccnews of Hugging Face, Parquet or JSON Lines",
              "requested_url, plain_text and published_date")
          .field("title", "title")
          .field("text", "plain_text")
          .field("published", "published_date")
          .field("outlet", "sitename, publisher")
          .field("url", "responded_url, requested_url")
          .field("language", "language")
          .field("author", "author")
          .field("section", "categories")
          .trap("published_date is a day at best");

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public boolean fits(ObjectNode record) {
    return Named.all(record, "requested_url", "plain_text", "published_date");
  }
}
