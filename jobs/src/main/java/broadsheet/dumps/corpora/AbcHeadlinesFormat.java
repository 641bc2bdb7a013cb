package broadsheet.dumps.corpora;

import broadsheet.dumps.format.Notes;
import broadsheet.dumps.format.RecordFormat;
import broadsheet.dumps.records.RawRecord;
import broadsheet.model.TextFault;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A Million News Headlines of ABC. */
final class AbcHeadlinesFormat implements RecordFormat {
  private static final Notes NOTES =
      Notes.of(
              "abc-headlines",
              "A Million News Headlines (ABC Australia), CSV",
              "publish_date and headline_text")
          .field("title", "headline_text")
          .field("text", "")
          .field("published", "publish_date")
          .field("outlet", "\"ABC News (Australia)\"")
          .field("domain", "\"abc.net.au\"")
          .field("language", "\"en\"")
          .trap("headlines only: flagged headline_only")
          .trap("all in small letters, so names are missed: flagged lower_case")
          .trap("publish_date is yyyymmdd");

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public boolean fits(ObjectNode record) {
    return Named.all(record, "publish_date", "headline_text");
  }

  @Override
  public List<RawRecord> adapt(RawRecord.Fields record) {
    return List.of(record.with(TextFault.LOWER_CASE));
  }
}
