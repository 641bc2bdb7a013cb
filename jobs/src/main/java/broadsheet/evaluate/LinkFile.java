package broadsheet.evaluate;

import broadsheet.text.Entities;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reader of linked mentions in JSON Lines: a text a line, {@code {"text": …, "labels": [{"span":
 * [start, end], "entity_id": "Q30"}, …]}}, offsets in code points. Mentions without an entity
 * ({@code <NIL>} and the like) are left out.
 */
final class LinkFile {
  private static final ObjectMapper JSON = new ObjectMapper();

  private LinkFile() {}

  /**
   * A text and its mentions in order of appearance.
   *
   * @param mentions not overlapping
   */
  record LinkedText(String text, List<Mention> mentions) {}

  /**
   * A mention, with half-open UTF-16 offsets.
   *
   * @param type PER, ORG, LOC or, if the file does not tell, MISC
   */
  record Mention(int start, int end, String entity, String type) {}

  /**
   * The texts of a file.
   *
   * @throws IOException if a line is no such text; the message names the line
   */
  static List<LinkedText> read(Path file) throws IOException {
    List<LinkedText> texts = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank()) {
        texts.add(text(line, number));
      }
    }
    return texts;
  }

  private static LinkedText text(String line, int number) throws IOException {
    try {
      JsonNode json = JSON.readTree(line);
      String text = json.path("text").asText();
      List<Mention> mentions = new ArrayList<>();
      int end = 0;
      for (JsonNode label : json.path("labels")) {
        Mention mention = mention(text, label);
        if (!mention.entity().startsWith("<") && mention.start() >= end) {
          mentions.add(mention);
          end = mention.end();
        }
      }
      return new LinkedText(text, mentions);
    } catch (JsonProcessingException | IndexOutOfBoundsException e) {
      throw new IOException("line " + number + " is no text with labels", e);
    }
  }

  private static Mention mention(String text, JsonNode label) {
    int start = text.offsetByCodePoints(0, label.path("span").path(0).asInt(-1));
    int end = text.offsetByCodePoints(0, label.path("span").path(1).asInt(-1));
    return new Mention(
        start,
        end,
        label.path("entity_id").asText("<NIL>"),
        type(label, text.substring(start, end)));
  }

  /** By the Wikidata classes of people, organisations and places. */
  private static String type(JsonNode label, String name) {
    List<String> classes = Arrays.asList(label.path("type").asText("").split("\\|", -1));
    if (classes.contains("Q215627")) {
      return "PER";
    }
    boolean isPlace = classes.contains("Q27096213");
    if (classes.contains("Q43229")) {
      return isPlace && isListedPlace(name) ? "LOC" : "ORG";
    }
    return isPlace ? "LOC" : "MISC";
  }

  /** Cities and countries are organisations too by these classes, and colleges places. */
  private static boolean isListedPlace(String name) {
    return Entities.builtIn().of(name, "LOC").country() != null;
  }
}
