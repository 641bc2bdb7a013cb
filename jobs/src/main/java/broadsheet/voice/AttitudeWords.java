package broadsheet.voice;

import broadsheet.text.Resources;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/**
 * Words that tell what somebody thinks or wants if certain others follow, after {@code
 * attitude-words.csv}: critical of, plans to; a star stands for any that follows.
 */
final class AttitudeWords {
  private static final String ANY = "*";
  private static final Map<String, Set<String>> FOLLOWERS = read();

  private AttitudeWords() {}

  /** Whether {@code next}, in small letters, makes {@code word} one of them. */
  static boolean isOne(String word, String next) {
    Set<String> followers = FOLLOWERS.get(word);
    return followers != null && (followers.contains(next) || followers.contains(ANY));
  }

  /** Whether {@code word} is one whatever follows: highlighted. */
  static boolean isAlone(String word) {
    Set<String> followers = FOLLOWERS.get(word);
    return followers != null && followers.contains(ANY);
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> followers = new HashMap<>();
    for (CSVRecord row : Resources.rows(AttitudeWords.class, "attitude-words.csv")) {
      List<String> next = List.of(row.get("before").split(" ", -1));
      for (String word : row.get("words").split(" ", -1)) {
        followers.computeIfAbsent(word, w -> new HashSet<>()).addAll(next);
      }
    }
    return followers;
  }
}
