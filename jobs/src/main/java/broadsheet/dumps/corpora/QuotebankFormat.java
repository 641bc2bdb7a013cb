package broadsheet.dumps.corpora;

import broadsheet.dumps.format.Notes;
import broadsheet.dumps.format.RecordFormat;
import broadsheet.dumps.records.RawRecord;
import broadsheet.model.Reject;
import broadsheet.model.TextFault;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Quotebank. Its version by article holds quotations with the words around them, of which the text
 * is put together as far as it goes; its version by quotation holds no articles.
 */
final class QuotebankFormat implements RecordFormat {
  private static final Notes NOTES =
      Notes.of("quotebank", "Quotebank by article, JSON Lines", "articleID and quotations")
          .field("id", "articleID")
          .field("title", "title")
          .field("text", "passages")
          .field("published", "date")
          .field("url", "url, urls")
          .trap("no text but quotations and the words around them: flagged truncated")
          .trap("in small letters up to 2014 or so, names are missed: flagged lower_case")
          .trap("the version by quotation holds no articles: rejected");

  /** Words around a quotation that may stand in the passage before, in UTF-16 code units. */
  private static final int WINDOW = 4000;

  private static final int SURE = 20;

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public boolean fits(ObjectNode record) {
    return Named.all(record, "articleID", "quotations")
        || Named.all(record, "quoteID", "quotation", "numOccurrences");
  }

  @Override
  public List<RawRecord> adapt(RawRecord.Fields record) {
    ObjectNode values = record.values();
    if (values.has("quoteID")) {
      String detail = "a quotation without its article; the version by article has both";
      return List.of(record.broken(Reject.Reason.NO_ARTICLE, detail));
    }
    var text = new StringBuilder();
    for (JsonNode quotation : values.path("quotations")) {
      add(text, passage(quotation));
    }
    values.put("passages", text.toString());
    return List.of(record.with(TextFault.TRUNCATED));
  }

  private static String passage(JsonNode quotation) {
    String said = Named.text(quotation, "quotation");
    String before = Named.text(quotation, "leftContext");
    String after = Named.text(quotation, "rightContext");
    boolean isMarked = said.isEmpty() || "\"\u201C".indexOf(said.charAt(0)) >= 0;
    return (before + " " + (isMarked ? said : "\u201C" + said + "\u201D") + " " + after).strip();
  }

  /** Adds a passage, but for what it shares with the end of the text. */
  private static void add(StringBuilder text, String passage) {
    if (passage.length() >= SURE) {
      String head = passage.substring(0, SURE);
      int from = Math.max(0, text.length() - WINDOW);
      for (int at = text.indexOf(head, from); at >= 0; at = text.indexOf(head, at + 1)) {
        int shared = text.length() - at;
        if (shared <= passage.length() && passage.startsWith(text.substring(at))) {
          text.append(passage, shared, passage.length());
          return;
        }
      }
    }
    if (!passage.isEmpty()) {
      text.append(text.isEmpty() ? "" : "\n\n").append(passage);
    }
  }
}
