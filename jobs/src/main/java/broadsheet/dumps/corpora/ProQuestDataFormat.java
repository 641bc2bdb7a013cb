package broadsheet.dumps.corpora;

import broadsheet.dumps.format.Notes;
import broadsheet.dumps.format.RecordFormat;
import broadsheet.dumps.json.Json;
import broadsheet.dumps.marked.ProQuestFormat;
import broadsheet.dumps.markup.Answer;
import broadsheet.dumps.markup.Element;
import broadsheet.dumps.markup.MarkupException;
import broadsheet.dumps.markup.Node;
import broadsheet.dumps.markup.Text;
import broadsheet.dumps.markup.Xml;
import broadsheet.dumps.records.Cleaner;
import broadsheet.dumps.records.RawRecord;
import broadsheet.model.Reject;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tables of ProQuest with one column {@code Data}, each cell a record in JSON or XML. */
final class ProQuestDataFormat implements RecordFormat {
  private static final Notes NOTES =
      Notes.of(
              "proquest-data",
              "ProQuest's TDM Studio as Parquet or CSV with one column of whole records",
              "a column Data of JSON or XML with a GOID")
          .field("id", "id")
          .field("title", "title")
          .field("text", "text")
          .field("teaser", "description")
          .field("published", "date_published")
          .field("outlet", "outlet")
          .field("url", "url")
          .field("language", "language")
          .field("author", "authors")
          .field("section", "section")
          .trap("the cells are read as files of proquest-xml are; JSON has the same names")
          .documented();

  private static final String DATA = "Data";
  private static final ObjectMapper JSON = new ObjectMapper(Json.FACTORY);
  private static final ProQuestFormat RECORD = new ProQuestFormat();

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public boolean fits(ObjectNode record) {
    String data = data(record);
    return (data.startsWith("<") || data.startsWith("{"))
        && data.toUpperCase(Locale.ROOT).contains("GOID");
  }

  private static String data(ObjectNode record) {
    return Named.text(record, DATA).strip();
  }

  @Override
  public List<RawRecord> adapt(RawRecord.Fields record) {
    try {
      Element element = element(data(record.values()));
      Element inner = element.first("record").orElse(element);
      Answer answer = RECORD.read(inner, Optional.empty());
      return List.of(
          answer instanceof Answer.Story story
              ? new RawRecord.Fields(
                  record.position(),
                  new Cleaner().clean(story.fields()),
                  record.isRepaired(),
                  record.faults())
              : record.broken(Reject.Reason.NO_ARTICLE, ((Answer.Refused) answer).detail()));
    } catch (MarkupException | JsonProcessingException e) {
      String detail =
          e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage();
      return List.of(record.broken(Reject.Reason.MALFORMED, "in the column Data: " + detail));
    }
  }

  private static Element element(String data) throws MarkupException, JsonProcessingException {
    if (!data.startsWith("{")) {
      int start = data.startsWith("<?") ? Math.max(0, data.indexOf("?>") + 2) : 0;
      return Xml.parse(data.substring(start).strip());
    }
    return element("record", JSON.readTree(data));
  }

  /** What XML the JSON was made of: {@code @} before attributes, {@code #text} for characters. */
  private static Element element(String tag, JsonNode value) {
    Map<String, String> attributes = new LinkedHashMap<>();
    List<Node> nodes = new ArrayList<>();
    if (value instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        String name = field.getKey();
        if (name.startsWith("@")) {
          attributes.put(name.substring(1).toLowerCase(Locale.ROOT), field.getValue().asText());
        } else if (name.equals("#text")) {
          nodes.add(new Text(field.getValue().asText()));
        } else if (field.getValue().isArray()) {
          field.getValue().forEach(each -> nodes.add(element(name, each)));
        } else {
          nodes.add(element(name, field.getValue()));
        }
      }
    } else if (value.isValueNode() && !value.isNull()) {
      nodes.add(new Text(value.asText()));
    }
    return Xml.element(tag, attributes, nodes);
  }
}
