package broadsheet.dumps.corpora;

import broadsheet.dumps.format.Notes;
import broadsheet.dumps.format.RecordFormat;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** FineWeb and data sets written like it. */
final class FineWebFormat implements RecordFormat {
  private static final Notes NOTES =
      Notes.of(
              "fineweb",
              "FineWeb and its like, Parquet or JSON Lines",
              "text, dump, url, date and file_path")
          .field("id", "id")
          .field("title", "")
          .field("text", "text")
          .field("published", "")
          .field("crawled", "date")
          .field("url", "url")
          .field("language", "language")
          .trap("date is when the page was fetched, not when it was published");

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public boolean fits(ObjectNode record) {
    return Named.all(record, "text", "dump", "url", "date", "file_path");
  }
}
