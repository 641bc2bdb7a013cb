package broadsheet.dumps.corpora;

import broadsheet.dumps.format.Notes;
import broadsheet.dumps.format.RecordFormat;
import broadsheet.dumps.records.RawRecord;
import broadsheet.model.Reject;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Answers of NewsAPI.org. */
final class NewsApiFormat implements RecordFormat {
  private static final Notes NOTES =
      Notes.of(
              "newsapi",
              "NewsAPI.org, JSON with articles",
              "source.name, publishedAt, urlToImage and content")
          .field("title", "title")
          .field("text", "content")
          .field("teaser", "description")
          .field("published", "publishedAt")
          .field("outlet", "source.name, source.id")
          .field("url", "url")
          .field("author", "author")
          .trap("content is cut after 200 characters, with [+1234 chars] behind: flagged truncated")
          .trap("[Removed] stands for articles taken back: rejected")
          .trap("titles end with the name of the source: taken off")
          .documented();

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public boolean fits(ObjectNode record) {
    return Named.all(record, "source.name", "publishedAt", "urlToImage", "content");
  }

  private static final String REMOVED = "[Removed]";

  @Override
  public List<RawRecord> adapt(RawRecord.Fields record) {
    String title = Named.text(record.values(), "title");
    if (title.equals(REMOVED) && Named.text(record.values(), "content").equals(REMOVED)) {
      return List.of(record.broken(Reject.Reason.NO_ARTICLE, "removed by NewsAPI"));
    }
    String source = " - " + Named.text(record.values(), "source.name");
    if (source.length() > 3 && title.endsWith(source)) {
      record.values().put("title", title.substring(0, title.length() - source.length()));
    }
    return List.of(record);
  }
}
