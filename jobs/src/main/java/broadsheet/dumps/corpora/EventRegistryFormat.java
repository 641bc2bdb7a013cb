package broadsheet.dumps.corpora;

import broadsheet.dumps.format.Notes;
import broadsheet.dumps.format.RecordFormat;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Answers of Event Registry (newsapi.ai). */
final class EventRegistryFormat implements RecordFormat {
  private static final Notes NOTES =
      Notes.of(
              "event-registry",
              "Event Registry (newsapi.ai), JSON with articles.results",
              "isDuplicate, lang, body and source")
          .field("id", "uri")
          .field("title", "title")
          .field("text", "body")
          .field("published", "dateTimePub, dateTime, date")
          .field("outlet", "source.title, source.uri")
          .field("domain", "source.uri")
          .field("url", "url")
          .field("language", "lang")
          .field("author", "authors.name")
          .field("section", "categories.label")
          .trap("isDuplicate is not believed: copies are found by their texts")
          .trap("a body cut by articleBodyLen does not say so")
          .documented();

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public boolean fits(ObjectNode record) {
    return Named.all(record, "uri", "isDuplicate", "lang", "body");
  }
}
