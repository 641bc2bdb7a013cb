package broadsheet.dumps.json;

import broadsheet.dumps.records.LineReader;
import broadsheet.dumps.records.RawRecord;
import broadsheet.model.Reject;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;

/** The one object on a line of JSON Lines. */
final class JsonLine {
  private JsonLine() {}

  /** The object; empty if the line is blank. */
  static Optional<RawRecord> parse(LineReader line) throws IOException {
    try (JsonParser parser = Json.FACTORY.createParser(line)) {
      parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
      JsonToken token = parser.nextToken();
      if (token == null) {
        return Optional.empty();
      }
      if (token != JsonToken.START_OBJECT) {
        return Optional.of(line.broken(Reject.Reason.MALFORMED, "a line that is no JSON object"));
      }
      RawRecord record = JsonTree.read(parser, line.number());
      return Optional.of(
          parser.nextToken() == null
              ? record
              : line.broken(Reject.Reason.MALFORMED, "more than one JSON value on a line"));
    } catch (JsonProcessingException e) {
      return Optional.of(line.broken(reason(e, line), e.getOriginalMessage()));
    }
  }

  /** A line that stops short is malformed unless the file stops with it. */
  private static Reject.Reason reason(JsonProcessingException e, LineReader line) {
    Reject.Reason reason = Json.reason(e);
    return reason == Reject.Reason.TRUNCATED && !line.isLast() ? Reject.Reason.MALFORMED : reason;
  }
}
