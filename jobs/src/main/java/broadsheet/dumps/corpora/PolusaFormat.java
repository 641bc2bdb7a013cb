package broadsheet.dumps.corpora;

import broadsheet.dumps.format.Notes;
import broadsheet.dumps.format.RecordFormat;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** POLUSA, the political news of the USA. */
final class PolusaFormat implements RecordFormat {
  private static final Notes NOTES =
      Notes.of("polusa", "POLUSA, CSV", "date_publish, outlet, headline and body")
          .field("id", "id")
          .field("title", "headline")
          .field("text", "body")
          .field("teaser", "lead")
          .field("published", "date_publish")
          .field("outlet", "outlet")
          .field("domain", "domain")
          .field("url", "url")
          .field("author", "authors")
          .trap("political_leaning is a label of the outlet");

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public boolean fits(ObjectNode record) {
    return Named.all(record, "date_publish", "outlet", "headline", "body");
  }
}
