package broadsheet.dumps.corpora;

import broadsheet.dumps.format.Notes;
import broadsheet.dumps.format.RecordFormat;
import broadsheet.dumps.records.RawRecord;
import broadsheet.model.Reject;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/** News in JSON, the IPTC's. */
final class NinjsFormat implements RecordFormat {
  private static final Notes NOTES =
      Notes.of(
              "ninjs",
              "ninjs 1 to 3 (IPTC), JSON",
              "uri and versioncreated, with a headline or body")
          .field("id", "uri")
          .field("title", "headline, headlines[role=main].value, headlines.value")
          .field(
              "text",
              "body_text, bodies[contenttype=text/plain].value, body_xhtml, body_html5, body_nitf,"
                  + " bodies.value")
          .field("teaser", "description_text, descriptions.value")
          .field("published", "firstcreated, contentcreated, versioncreated")
          .field("outlet", "copyrightholder")
          .field("language", "language")
          .field("author", "byline, by")
          .field("section", "subject.name, subjects.name")
          .trap("pictures, videos and packages are items too: rejected by their type")
          .trap("canceled and withheld items are rejected")
          .trap("several versions of one uri may be in a dump: all are kept")
          .documented();

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public boolean fits(ObjectNode record) {
    return Named.all(record, "uri", "versioncreated")
        && Named.any(
            record, "headline", "headlines", "body_text", "body_xhtml", "bodies", "pubstatus");
  }

  private static final Set<String> WITHDRAWN = Set.of("canceled", "cancelled", "withheld");

  @Override
  public List<RawRecord> adapt(RawRecord.Fields record) {
    String type = Named.text(record.values(), "type");
    if (!type.isEmpty() && !type.equals("text")) {
      return List.of(record.broken(Reject.Reason.NO_ARTICLE, "an item of type " + type));
    }
    String status = Named.text(record.values(), "pubstatus");
    return List.of(
        WITHDRAWN.contains(status)
            ? record.broken(Reject.Reason.NO_ARTICLE, "its status is " + status)
            : record);
  }
}
