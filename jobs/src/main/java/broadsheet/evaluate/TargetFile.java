package broadsheet.evaluate;

import broadsheet.sentiment.Attitude;
import broadsheet.sentiment.Example;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reader of sentiment towards mentions (NewsMTSC): JSON Lines, perhaps in gzip, each with {@code
 * sentence_normalized}, {@code primary_gid} and {@code targets} of {@code from}, {@code to} and
 * {@code polarity}: 2 negative, 4 neutral, 6 positive.
 */
public final class TargetFile {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int ARTICLE =
      2; // part of "allsides_1000_401_25_…", "polusa_v1_4333948_-1_6…"

  private TargetFile() {}

  /**
   * The mentions of a file, in its order. Their article is that of the first mention of their
   * sentence; of sentences from AllSides, all that was written on the event.
   *
   * @throws IOException if it cannot be read, or a line is something else; the message names it
   */
  public static List<Example> read(Path file) throws IOException {
    List<Example> examples = new ArrayList<>();
    try (BufferedReader lines = GoldFormat.lines(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        try {
          JsonNode sentence = JSON.readTree(line);
          for (JsonNode target : sentence.path("targets")) {
            examples.add(example(sentence, target));
          }
        } catch (JsonProcessingException | IllegalArgumentException e) {
          throw new IOException(file + ", line " + number + ": " + e.getMessage(), e);
        }
      }
    }
    if (examples.isEmpty()) {
      throw new IOException(file + " has no mentions");
    }
    return examples;
  }

  private static Example example(JsonNode sentence, JsonNode target) {
    return new Example(
        sentence.path("sentence_normalized").asText(),
        target.path("from").asInt(-1),
        target.path("to").asInt(-1),
        attitude(target.path("polarity").asInt(0)),
        article(sentence.path("primary_gid").asText()));
  }

  private static Attitude attitude(int polarity) {
    return switch (polarity) {
      case 2 -> Attitude.NEGATIVE;
      case 4 -> Attitude.NEUTRAL;
      case 6 -> Attitude.POSITIVE;
      default -> throw new IllegalArgumentException("no polarity of 2, 4 or 6");
    };
  }

  private static String article(String id) {
    String[] parts = id.split("_", -1);
    return parts.length > ARTICLE ? parts[0] + "_" + parts[ARTICLE] : id;
  }
}
