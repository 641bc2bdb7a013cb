package broadsheet.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reader of right and wrong spellings: a JSON file a name, {@code {"category": "City",
 * "correctSpelling": "Kharkiv", "incorrectSpellings": ["Kharkov"]}}.
 */
final class SpellingFiles {
  private static final ObjectMapper JSON = new ObjectMapper();

  private SpellingFiles() {}

  /**
   * A name.
   *
   * @param category as the file has it
   * @param others wrong spellings; may be none
   */
  record Spellings(String category, String correct, List<String> others) {

    /** What the name is here: PER, ORG or LOC. */
    String type() {
      return switch (category) {
        case "Person", "Personal name" -> "PER";
        case "Company", "Organization" -> "ORG";
        default -> "LOC";
      };
    }
  }

  /**
   * The names of a file, or of all JSON files below a folder.
   *
   * @throws IOException if one is no such file; the message names it
   */
  static List<Spellings> read(Path path) throws IOException {
    List<Spellings> names = new ArrayList<>();
    for (Path file : GoldFormat.files(path)) {
      if (file.toString().endsWith(".json")) {
        names.add(name(file));
      }
    }
    return names;
  }

  private static Spellings name(Path file) throws IOException {
    try {
      JsonNode json = JSON.readTree(Files.readAllBytes(file));
      if (!json.path("correctSpelling").isTextual()) {
        throw new IOException(file.getFileName() + " has no \"correctSpelling\"");
      }
      List<String> others = new ArrayList<>();
      json.path("incorrectSpellings").forEach(other -> others.add(other.asText()));
      return new Spellings(
          json.path("category").asText(""), json.path("correctSpelling").asText(), others);
    } catch (JsonProcessingException e) {
      throw new IOException(file.getFileName() + " is no JSON", e);
    }
  }
}
