package broadsheet.dumps.corpora;

import broadsheet.dumps.format.Notes;
import broadsheet.dumps.format.RecordFormat;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The first corpus of the name All the news. */
final class AllTheNews1Format implements RecordFormat {
  private static final Notes NOTES =
      Notes.of("all-the-news-1", "All the news 1.0, CSV", "publication, content, year and month")
          .field("id", "id")
          .field("title", "title")
          .field("text", "content")
          .field("published", "date, year+month")
          .field("outlet", "publication")
          .field("url", "url")
          .field("author", "author")
          .trap("a first column without a name holds row numbers")
          .trap("url is often empty")
          .documented();

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public boolean fits(ObjectNode record) {
    return Named.all(record, "publication", "title", "content", "date", "year", "month");
  }
}
