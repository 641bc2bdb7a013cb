package broadsheet.dumps.corpora;

import broadsheet.dumps.format.Notes;
import broadsheet.dumps.format.RecordFormat;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The Washington Post collection of TREC. */
final class WapoFormat implements RecordFormat {
  private static final Notes NOTES =
      Notes.of(
              "trec-wapo",
              "TREC Washington Post collection, JSON Lines",
              "article_url, contents and published_date")
          .field("id", "id")
          .field("title", "title, contents[type=title].content")
          .field("text", "contents[type=sanitized_html].content")
          .field("published", "published_date")
          .field("outlet", "source, \"The Washington Post\"")
          .field("url", "article_url")
          .field("author", "author")
          .field("section", "contents[type=kicker].content")
          .trap("published_date counts milliseconds")
          .trap(
              "of the contents only paragraphs are text: captions, bylines and the kicker are not")
          .trap("contents hold HTML, and nulls")
          .documented();

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public boolean fits(ObjectNode record) {
    return Named.all(record, "article_url", "contents", "published_date");
  }
}
