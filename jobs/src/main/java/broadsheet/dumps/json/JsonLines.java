package broadsheet.dumps.json;

import broadsheet.dumps.records.LineReader;
import broadsheet.dumps.records.RawRecord;
import broadsheet.dumps.records.RecordReader;
import broadsheet.dumps.records.TooLargeException;
import broadsheet.model.Reject;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Records of JSON Lines. Blank lines are no records; a broken line costs only itself. */
final class JsonLines implements RecordReader {
  private final LineReader lines;

  JsonLines(Reader in) {
    this.lines = new LineReader(in, Json.MAX_RECORD);
  }

  @Override
  public Optional<RawRecord> read() throws IOException {
    while (lines.nextLine()) {
      Optional<RawRecord> record = line();
      if (record.isPresent()) {
        return record;
      }
    }
    return Optional.empty();
  }

  private Optional<RawRecord> line() throws IOException {
    try (JsonParser parser = Json.FACTORY.createParser(lines)) {
      parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
      JsonToken token = parser.nextToken();
      if (token == null) {
        return Optional.empty();
      }
      if (token != JsonToken.START_OBJECT) {
        return Optional.of(broken(Reject.Reason.MALFORMED, "a line that is no JSON object"));
      }
      RawRecord record = JsonTree.read(parser, lines.number());
      return Optional.of(
          parser.nextToken() == null
              ? record
              : broken(Reject.Reason.MALFORMED, "more than one JSON value on a line"));
    } catch (JsonProcessingException e) {
      return Optional.of(broken(reason(e), e.getOriginalMessage()));
    } catch (TooLargeException e) {
      return Optional.of(broken(Reject.Reason.TOO_LARGE, e.getMessage()));
    }
  }

  /** A line that stops short is malformed unless the file stops with it. */
  private Reject.Reason reason(JsonProcessingException e) {
    Reject.Reason reason = Json.reason(e);
    return reason == Reject.Reason.TRUNCATED && !lines.isLast() ? Reject.Reason.MALFORMED : reason;
  }

  private RawRecord broken(Reject.Reason reason, String detail) {
    return new RawRecord.Broken(lines.number(), reason, detail, lines.start());
  }

  @Override
  public long position() {
    return lines.number();
  }

  @Override
  public String excerpt() {
    return lines.start();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
