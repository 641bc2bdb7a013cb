package broadsheet.dumps.corpora;

import broadsheet.dumps.format.Notes;
import broadsheet.dumps.format.RecordFormat;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The News Category Dataset of HuffPost. */
final class HuffPostFormat implements RecordFormat {
  private static final Notes NOTES =
      Notes.of(
              "huffpost",
              "News Category Dataset (HuffPost), JSON Lines",
              "headline, short_description, category and link")
          .field("title", "headline")
          .field("text", "")
          .field("teaser", "short_description")
          .field("published", "date")
          .field("outlet", "\"HuffPost\"")
          .field("url", "link")
          .field("author", "authors")
          .field("section", "category")
          .trap("no text but a summary: flagged teaser_only or headline_only");

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public boolean fits(ObjectNode record) {
    return Named.all(record, "headline", "short_description", "category", "link");
  }
}
