package broadsheet.dumps.corpora;

import broadsheet.dumps.format.Notes;
import broadsheet.dumps.format.RecordFormat;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** HC4 and NeuCLIR. */
final class NeuClirFormat implements RecordFormat {
  private static final Notes NOTES =
      Notes.of("neuclir", "HC4 and NeuCLIR collections, JSON Lines", "cc_file, time and text")
          .field("id", "id")
          .field("title", "title")
          .field("text", "text")
          .field("published", "time")
          .field("url", "url")
          .trap("Chinese, Persian and Russian; the file's language is not said: detected")
          .documented();

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public boolean fits(ObjectNode record) {
    return Named.all(record, "cc_file", "time", "text");
  }
}
