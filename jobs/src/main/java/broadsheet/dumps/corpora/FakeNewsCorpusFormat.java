package broadsheet.dumps.corpora;

import broadsheet.dumps.format.Notes;
import broadsheet.dumps.format.RecordFormat;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** FakeNewsCorpus. */
final class FakeNewsCorpusFormat implements RecordFormat {
  private static final Notes NOTES =
      Notes.of("fakenewscorpus", "FakeNewsCorpus, CSV", "type, domain, scraped_at and content")
          .field("id", "id")
          .field("title", "title")
          .field("text", "content")
          .field("teaser", "summary, meta_description")
          .field("published", "")
          .field("crawled", "scraped_at")
          .field("outlet", "domain")
          .field("domain", "domain")
          .field("url", "url")
          .field("author", "authors")
          .trap("no publication date but that in some addresses")
          .trap("a first column without a name holds row numbers")
          .trap("type (fake, bias, reliable …) is a label of the site, not of the article")
          .seen();

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public boolean fits(ObjectNode record) {
    return Named.all(record, "type", "domain", "scraped_at", "content");
  }
}
