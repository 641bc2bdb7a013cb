package broadsheet.dumps.corpora;

import broadsheet.dumps.format.Notes;
import broadsheet.dumps.format.RecordFormat;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The Signal Media One-Million News Articles. */
final class Signal1mFormat implements RecordFormat {
  private static final Notes NOTES =
      Notes.of("signal-1m", "Signal-1M, JSON Lines", "media-type, source, published and content")
          .field("id", "id")
          .field("title", "title")
          .field("text", "content")
          .field("published", "published")
          .field("outlet", "source")
          .field("section", "media-type")
          .field("url", "")
          .trap("content may hold HTML, which is turned into text")
          .trap("media-type tells blogs from news: it is the section")
          .documented();

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public boolean fits(ObjectNode record) {
    return Named.all(record, "media-type", "source", "published", "content");
  }
}
