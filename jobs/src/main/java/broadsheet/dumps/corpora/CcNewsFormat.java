package broadsheet.dumps.corpora;

import broadsheet.dumps.format.Notes;
import broadsheet.dumps.format.RecordFormat;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The data set cc_news of Hugging Face. */
final class CcNewsFormat implements RecordFormat {
  private static final Notes NOTES =
      Notes.of("hf-cc-news", "cc_news of Hugging Face, Parquet", "text, domain, date and image_url")
          .field("title", "title")
          .field("text", "text")
          .field("teaser", "description")
          .field("published", "date")
          .field("outlet", "domain")
          .field("domain", "domain")
          .field("url", "url")
          .trap("dates have no zone: read as UTC")
          .trap("no language: detected")
          .documented();

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public boolean fits(ObjectNode record) {
    return Named.all(record, "title", "text", "domain", "date", "image_url");
  }
}
