package broadsheet.dumps.corpora;

import broadsheet.dumps.format.Notes;
import broadsheet.dumps.format.RecordFormat;
import broadsheet.dumps.records.RawRecord;
import broadsheet.model.Reject;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/** Answers of the Guardian's Content API. */
final class GuardianFormat implements RecordFormat {
  private static final Notes NOTES =
      Notes.of(
              "guardian",
              "Guardian Content API, JSON with response.results",
              "webTitle, webUrl and webPublicationDate")
          .field("id", "id")
          .field("title", "fields.headline, webTitle")
          .field("text", "fields.bodyText, fields.body")
          .field("teaser", "fields.standfirst, fields.trailText")
          .field("published", "webPublicationDate")
          .field("outlet", "fields.publication, \"The Guardian\"")
          .field("domain", "\"theguardian.com\"")
          .field("url", "webUrl")
          .field("language", "fields.lang, \"en\"")
          .field("author", "fields.byline")
          .field("section", "sectionName")
          .trap("without show-fields=bodyText there is no text: headline_only or teaser_only")
          .trap("galleries, videos and crosswords without text are rejected")
          .trap("a live blog is many posts in one text")
          .documented();

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public boolean fits(ObjectNode record) {
    return Named.all(record, "webTitle", "webUrl", "webPublicationDate");
  }

  private static final Set<String> TEXTS = Set.of("", "article", "liveblog");

  @Override
  public List<RawRecord> adapt(RawRecord.Fields record) {
    String type = Named.text(record.values(), "type");
    if (record.values().path("fields") instanceof ObjectNode fields
        && Named.text(fields, "publication").equals("theguardian.com")) {
      fields.put("publication", "The Guardian");
    }
    boolean hasText =
        !Named.text(record.values(), "fields.bodyText").isEmpty()
            || !Named.text(record.values(), "fields.body").isEmpty();
    return List.of(
        hasText || TEXTS.contains(type)
            ? record
            : record.broken(Reject.Reason.NO_ARTICLE, "of type " + type + ", without text"));
  }
}
