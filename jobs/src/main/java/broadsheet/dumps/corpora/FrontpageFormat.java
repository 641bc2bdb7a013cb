package broadsheet.dumps.corpora;

import broadsheet.dumps.format.Notes;
import broadsheet.dumps.format.RecordFormat;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The data set frontpage-news of Hugging Face. */
final class FrontpageFormat implements RecordFormat {
  private static final Notes NOTES =
      Notes.of(
              "frontpage-news",
              "frontpage-news of Hugging Face, Parquet or JSON Lines",
              "meta.outlet and meta.article_id")
          .field("id", "meta.article_id")
          .field("title", "title")
          .field("text", "")
          .field("teaser", "description")
          .field("published", "meta.date")
          .field("outlet", "meta.outlet")
          .trap("headlines and summaries only: flagged teaser_only or headline_only")
          .documented();

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public boolean fits(ObjectNode record) {
    return Named.all(record, "title", "meta.outlet", "meta.article_id");
  }
}
