package broadsheet.dumps.json;

import broadsheet.dumps.format.Detected;
import broadsheet.dumps.records.RawRecord;
import broadsheet.dumps.records.RecordReader;
import broadsheet.model.Reject;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;

/**
 * Records of JSON that does not go by lines: the elements of an array, outermost or within an
 * object, or objects one after the other. What cannot be parsed ends the file.
 */
final class JsonDocument implements RecordReader {
  private final List<String> within;
  private final RecentText text;
  private final JsonParser parser;
  private long position = 1;
  private int level;
  private boolean isInArray;
  private boolean isEnded;

  /**
   * @param within see {@link Detected#within()}
   */
  JsonDocument(Reader in, List<String> within) throws IOException {
    this.within = within;
    this.text = new RecentText(in, Json.MAX_RECORD);
    this.parser = Json.FACTORY.createParser(text);
  }

  @Override
  public Optional<RawRecord> read() throws IOException {
    if (isEnded) {
      return Optional.empty();
    }
    try {
      while (true) {
        text.allowAnother();
        JsonToken token = parser.nextToken();
        if (token == null) {
          return Optional.empty();
        }
        Optional<RawRecord> record =
            isInArray ? element(token) : level == 0 ? root(token) : member(token);
        if (record.isPresent()) {
          position++;
          return record;
        }
      }
    } catch (JsonProcessingException e) {
      isEnded = true;
      return Optional.of(unreadable(e));
    }
  }

  private RawRecord unreadable(JsonProcessingException e) {
    String place =
        e.getLocation() == null
            ? ""
            : " at line "
                + e.getLocation().getLineNr()
                + ", column "
                + e.getLocation().getColumnNr();
    return new RawRecord.Broken(
        position,
        Json.reason(e),
        e.getOriginalMessage() + place + "; nothing after it was read",
        excerpt());
  }

  private Optional<RawRecord> root(JsonToken token) throws IOException {
    if (token == JsonToken.START_ARRAY) {
      isInArray = true;
      return Optional.empty();
    }
    if (token == JsonToken.START_OBJECT && !within.isEmpty()) {
      level = 1;
      return Optional.empty();
    }
    return record(token);
  }

  private Optional<RawRecord> element(JsonToken token) throws IOException {
    if (token == JsonToken.END_ARRAY) {
      isInArray = false;
      return Optional.empty();
    }
    return record(token);
  }

  private Optional<RawRecord> record(JsonToken token) throws IOException {
    if (token == JsonToken.START_OBJECT) {
      return Optional.of(JsonTree.read(parser, position));
    }
    String excerpt = token.isScalarValue() ? parser.getText() : excerpt();
    parser.skipChildren();
    return Optional.of(
        new RawRecord.Broken(
            position, Reject.Reason.MALFORMED, "a JSON value that is no object", excerpt));
  }

  /** A member of an object around the records, or that object's end. */
  private Optional<RawRecord> member(JsonToken token) throws IOException {
    if (token == JsonToken.END_OBJECT) {
      level--;
      return Optional.empty();
    }
    String name = parser.currentName();
    JsonToken value = parser.nextToken();
    if (name.equals(within.get(level - 1))) {
      boolean isInnermost = level == within.size();
      if (isInnermost && value == JsonToken.START_ARRAY) {
        isInArray = true;
        return Optional.empty();
      }
      if (!isInnermost && value == JsonToken.START_OBJECT) {
        level++;
        return Optional.empty();
      }
    }
    return beside(name, value);
  }

  /** Passes over a member beside the records; objects in an array could be articles. */
  private Optional<RawRecord> beside(String name, JsonToken value) throws IOException {
    if (value != JsonToken.START_ARRAY) {
      parser.skipChildren();
      return Optional.empty();
    }
    boolean hasObjects = false;
    String excerpt = excerpt();
    for (JsonToken each = parser.nextToken();
        each != JsonToken.END_ARRAY;
        each = parser.nextToken()) {
      hasObjects |= each == JsonToken.START_OBJECT;
      parser.skipChildren();
      text.allowAnother();
    }
    return hasObjects
        ? Optional.of(
            new RawRecord.Broken(
                position,
                Reject.Reason.MALFORMED,
                "\"" + name + "\" beside \"" + within.get(within.size() - 1) + "\" was not read",
                excerpt))
        : Optional.empty();
  }

  @Override
  public long position() {
    return position;
  }

  @Override
  public String excerpt() {
    return text.around(parser.currentLocation().getCharOffset());
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
