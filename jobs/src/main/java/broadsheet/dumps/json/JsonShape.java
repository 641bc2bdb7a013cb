package broadsheet.dumps.json;

import broadsheet.dumps.format.Detected;
import broadsheet.dumps.format.KnownNames;
import broadsheet.dumps.format.Start;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * How the records of a JSON file are laid out, told from its beginning.
 *
 * @param isByLines whether each record is a line
 * @param within see {@link Detected#within()}
 */
record JsonShape(boolean isByLines, List<String> within) {
  private static final JsonFactory STRICT = new JsonFactory();
  private static final int MAX_WITHIN = 3;
  private static final int LINES_LOOKED_AT = 50;
  private static final int TOKENS_LOOKED_AT = 20;

  /** Nodes of JSON-LD name each other: they are one record. */
  private static final String GRAPH = "@graph";

  /** The shape of a file; empty if it is no JSON. */
  static Optional<JsonShape> of(Start start) {
    return start.shape(
        JsonShape.class, file -> file.isPlain() ? of(file.text()) : Optional.empty());
  }

  private static Optional<JsonShape> of(String text) {
    String json = text.stripLeading();
    if (json.startsWith("[") && isArray(json)) {
      return Optional.of(new JsonShape(false, List.of()));
    }
    if (json.startsWith("{") && isObject(json)) {
      return Optional.of(new Outline(json).shape());
    }
    return areObjectLines(json) ? Optional.of(new JsonShape(true, List.of())) : Optional.empty();
  }

  /** A text may begin with a bracket too; then JSON ends at once. */
  private static boolean isArray(String json) {
    String inner = json.substring(1).stripLeading();
    if (inner.startsWith("{")) {
      return isObject(inner);
    }
    try (JsonParser parser = STRICT.createParser(json)) {
      int tokens = 0;
      while (tokens < TOKENS_LOOKED_AT && parser.nextToken() != null) {
        tokens++;
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isObject(String json) {
    String inner = json.substring(1).stripLeading();
    return inner.isEmpty() || "\"}'".indexOf(inner.charAt(0)) >= 0;
  }

  /** Whether at least half of the first lines look like objects, broken as the others may be. */
  private static boolean areObjectLines(String json) {
    List<String> lines =
        json.lines().filter(line -> !line.isBlank()).limit(LINES_LOOKED_AT).toList();
    long objects =
        lines.stream()
            .map(String::strip)
            .filter(line -> line.startsWith("{") && isObject(line) && line.endsWith("}"))
            .count();
    return objects > 0 && 2 * objects >= lines.size();
  }

  /** The first outermost object of a file, as far as it is known. */
  private static final class Outline {
    private final String json;
    private List<String> within = List.of();
    private boolean hasText;
    private boolean isBroken;
    private int end;

    Outline(String json) {
      this.json = json;
      this.end = json.length();
      try (JsonParser parser = STRICT.createParser(json)) {
        walk(parser);
      } catch (JsonEOFException e) {
        isBroken = false;
      } catch (IOException e) {
        isBroken = true;
      }
    }

    JsonShape shape() {
      if (!within.isEmpty() && !hasText) {
        return new JsonShape(false, within);
      }
      String first = json.substring(0, end);
      if (isBroken) {
        return new JsonShape(areLines(json), List.of());
      }
      boolean isAlone = json.substring(end).lines().findFirst().orElse("").isBlank();
      boolean isLine = first.indexOf('\n') < 0 && first.indexOf('\r') < 0 && isAlone;
      return new JsonShape(isLine, List.of());
    }

    private static boolean areLines(String json) {
      return areObjectLines(json)
          || json.lines().skip(1).limit(LINES_LOOKED_AT).noneMatch(line -> !line.startsWith("{"));
    }

    private void walk(JsonParser parser) throws IOException {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        JsonStreamContext context = parser.getParsingContext();
        if (token == JsonToken.END_OBJECT && context.inRoot()) {
          end = (int) parser.currentLocation().getCharOffset();
          return;
        }
        if (token == JsonToken.START_ARRAY && within.isEmpty()) {
          records(parser, path(context.getParent()));
        } else if (token == JsonToken.VALUE_STRING && context.inObject()) {
          hasText |= KnownNames.isText(parser.currentName()) && !path(context).isEmpty();
        }
      }
    }

    /** Whether the array at whose start the parser stands holds articles. */
    private void records(JsonParser parser, List<String> path) throws IOException {
      if (path.isEmpty()
          || path.size() > MAX_WITHIN
          || path.get(path.size() - 1).equals(GRAPH)
          || parser.nextToken() != JsonToken.START_OBJECT) {
        return;
      }
      int known = 0;
      for (int depth = 1; depth > 0; ) {
        JsonToken token = parser.nextToken();
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        if (token == JsonToken.FIELD_NAME && KnownNames.isKnown(parser.currentName())) {
          within = ++known >= 2 ? path : within;
        }
      }
    }

    /** Names from the outermost object to the current member; empty if an array is between. */
    private static List<String> path(JsonStreamContext context) {
      Deque<String> path = new ArrayDeque<>();
      for (JsonStreamContext each = context; !each.inRoot(); each = each.getParent()) {
        if (!each.inObject() || path.size() > MAX_WITHIN) {
          return List.of();
        }
        path.addFirst(each.getCurrentName());
      }
      return List.copyOf(path);
    }
  }
}
