package broadsheet.dumps.corpora;

import broadsheet.dumps.format.Notes;
import broadsheet.dumps.format.RecordFormat;
import broadsheet.dumps.records.RawRecord;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The data set newswire of Harvard's Dell Research: one record is one text of a wire agency, with
 * all papers that printed it. Each printing becomes an article; as their texts are equal, they are
 * one cluster of copies.
 */
final class NewswireFormat implements RecordFormat {
  private static final Notes NOTES =
      Notes.of(
              "newswire",
              "Newswire of Dell Research Harvard, JSON or Parquet",
              "newspaper_metadata, article and dates")
          .field("id", "printing")
          .field("title", "")
          .field("text", "article")
          .field("published", "dates")
          .field("outlet", "newspaper_metadata.newspaper_title")
          .field("url", "")
          .field("author", "byline")
          .trap("one text has many papers: each becomes an article, all one cluster of copies")
          .trap("as many dates as papers belong together in their order; else all have the first")
          .trap("read from scans by machine: flagged ocr_like where it shows")
          .documented();

  private static final String PAPERS = "newspaper_metadata";
  private static final String DATES = "dates";

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public boolean fits(ObjectNode record) {
    return Named.all(record, PAPERS, "article", DATES);
  }

  @Override
  public List<RawRecord> adapt(RawRecord.Fields record) {
    JsonNode papers = record.values().path(PAPERS);
    JsonNode dates = record.values().path(DATES);
    if (!papers.isArray() || papers.size() < 2) {
      return List.of(record);
    }
    boolean isPaired = dates.isArray() && dates.size() == papers.size();
    Map<String, RawRecord> printings = new LinkedHashMap<>();
    for (int i = 0; i < papers.size(); i++) {
      JsonNode date = !dates.isArray() ? dates : dates.path(isPaired ? i : 0);
      String key = Named.text(papers.path(i), "newspaper_title") + "\n" + date.asText("");
      if (!printings.containsKey(key)) {
        printings.put(key, printing(record, papers.path(i), date, printings.size() + 1));
      }
    }
    return new ArrayList<>(printings.values());
  }

  private static RawRecord printing(
      RawRecord.Fields record, JsonNode paper, JsonNode date, int number) {
    ObjectNode values = record.values().objectNode();
    values.put("printing", record.position() + "." + number);
    values.set("article", record.values().path("article"));
    values.set("byline", record.values().path("byline"));
    values.set(PAPERS, paper);
    values.set(DATES, date);
    return new RawRecord.Fields(record.position(), values, record.isRepaired(), record.faults());
  }
}
