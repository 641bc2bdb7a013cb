package broadsheet.dumps.corpora;

import broadsheet.dumps.format.Notes;
import broadsheet.dumps.format.RecordFormat;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Article Bias Prediction. */
final class ArticleBiasFormat implements RecordFormat {
  private static final Notes NOTES =
      Notes.of(
              "article-bias",
              "Article Bias Prediction, JSON or JSON Lines",
              "content_original and source_url")
          .field("id", "ID")
          .field("title", "title")
          .field("text", "content_original")
          .field("published", "date")
          .field("outlet", "source_url")
          .field("domain", "source_url")
          .field("url", "url")
          .field("author", "authors")
          .trap("source is often a guest writer: the outlet is taken from source_url")
          .seen();

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public boolean fits(ObjectNode record) {
    return Named.all(record, "content_original", "source_url");
  }
}
