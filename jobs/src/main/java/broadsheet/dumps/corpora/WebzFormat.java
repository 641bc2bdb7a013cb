package broadsheet.dumps.corpora;

import broadsheet.dumps.format.Notes;
import broadsheet.dumps.format.RecordFormat;
import broadsheet.dumps.records.RawRecord;
import broadsheet.model.Reject;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Posts of the Webz.io feed. */
final class WebzFormat implements RecordFormat {
  private static final Notes NOTES =
      Notes.of("webz", "Webz.io news feed, JSON or JSON Lines", "thread.site and ord_in_thread")
          .field("id", "uuid")
          .field("title", "title, thread.title_full")
          .field("text", "text")
          .field("published", "published")
          .field("crawled", "crawled")
          .field("outlet", "thread.site")
          .field("domain", "thread.site")
          .field("url", "url")
          .field("language", "language")
          .field("author", "author")
          .field("section", "thread.section_title")
          .trap("comments are posts too, with ord_in_thread above 0: rejected")
          .documented();

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public boolean fits(ObjectNode record) {
    return Named.all(record, "thread.site", "ord_in_thread");
  }

  @Override
  public List<RawRecord> adapt(RawRecord.Fields record) {
    int place = record.values().path("ord_in_thread").asInt();
    return List.of(
        place > 0
            ? record.broken(
                Reject.Reason.NO_ARTICLE, "a comment, number " + place + " of its thread")
            : record);
  }
}
