package broadsheet.voice;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Words that tell what somebody thinks or wants if certain others follow: critical of. */
final class AttitudeWords {
  private static final Map<String, Set<String>> FOLLOWERS = read();

  private AttitudeWords() {}

  /** Whether {@code next}, in small letters, makes {@code word} one of them. */
  static boolean isOne(String word, String next) {
    Set<String> followers = FOLLOWERS.get(word);
    return followers != null && (followers.contains(next) || followers.contains("*"));
  }

  static boolean any(String word) {
    Set<String> followers = FOLLOWERS.get(word);
    return followers != null && followers.contains("*");
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> followers = new HashMap<>();
    try (InputStream in = AttitudeWords.class.getResourceAsStream("attitude-words.csv")) {
      if (in == null) {
        throw new IllegalStateException("attitude-words.csv is missing from the jar");
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
      for (CSVRecord row : format.parse(reader)) {
        List<String> next = List.of(row.get("before").split(" ", -1));
        for (String word : row.get("words").split(" ", -1)) {
          followers.computeIfAbsent(word, w -> new HashSet<>()).addAll(next);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("attitude-words.csv", e);
    }
    return Map.copyOf(followers);
  }
}
