package broadsheet.dumps.corpora;

import broadsheet.dumps.format.Notes;
import broadsheet.dumps.format.RecordFormat;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The second corpus of the name All the news. */
final class AllTheNews2Format implements RecordFormat {
  private static final Notes NOTES =
      Notes.of("all-the-news-2", "All the news 2.1, CSV", "publication, article and day")
          .field("title", "title")
          .field("text", "article")
          .field("published", "date, year+month+day")
          .field("outlet", "publication")
          .field("url", "url")
          .field("author", "author")
          .field("section", "section")
          .trap("8.8 GB with fields of more than 128 KB; one row is malformed")
          .documented();

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public boolean fits(ObjectNode record) {
    return Named.all(record, "publication", "title", "article", "date");
  }
}
