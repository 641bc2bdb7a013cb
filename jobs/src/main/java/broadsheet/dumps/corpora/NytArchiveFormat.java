package broadsheet.dumps.corpora;

import broadsheet.dumps.format.Notes;
import broadsheet.dumps.format.RecordFormat;
import broadsheet.dumps.records.RawRecord;
import broadsheet.model.Reject;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Answers of the New York Times' Archive and Article Search APIs. */
final class NytArchiveFormat implements RecordFormat {
  private static final Notes NOTES =
      Notes.of(
              "nyt-archive",
              "NYT Archive and Article Search APIs, JSON with response.docs",
              "web_url, pub_date and headline.main")
          .field("id", "uri, _id")
          .field("title", "headline.main, headline.print_headline")
          .field("text", "")
          .field("teaser", "lead_paragraph, abstract, snippet")
          .field("published", "pub_date")
          .field("outlet", "\"The New York Times\"")
          .field("domain", "\"nytimes.com\"")
          .field("url", "web_url")
          .field("language", "\"en\"")
          .field("author", "byline.original")
          .field("section", "section_name, news_desk")
          .trap("no body, only the first paragraph: flagged teaser_only")
          .trap("slideshows and videos (document_type multimedia) are rejected")
          .documented();

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public boolean fits(ObjectNode record) {
    return Named.all(record, "web_url", "pub_date", "headline.main");
  }

  @Override
  public List<RawRecord> adapt(RawRecord.Fields record) {
    boolean isPictures = Named.text(record.values(), "document_type").equals("multimedia");
    return List.of(
        isPictures
            ? record.broken(Reject.Reason.NO_ARTICLE, "pictures or sound: multimedia")
            : record);
  }
}
