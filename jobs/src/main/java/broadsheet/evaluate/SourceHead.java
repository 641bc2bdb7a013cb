package broadsheet.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words by which speakers are compared: those before the first comma, bracket, preposition or
 * relative pronoun, and after the last possessive.
 *
 * @param words in lower case, the head last; empty if there are none
 */
record SourceHead(List<String> words) {
  private static final Pattern BREAK =
      Pattern.compile(
          "[,;:()\\[\\]—–]|\\s(?:of|for|from|in|at|on|with|by|who|which|that|whose|to)\\s");
  private static final Pattern POSSESSIVE = Pattern.compile(".*['’]s?\\s(?=\\S)");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> SMALL = Set.of("the", "a", "an", "s", "jr", "sr");

  /** Those of a speaker as printed. */
  static SourceHead of(String printed) {
    String[] parts = BREAK.split(printed.strip().replaceAll("\\s+", " "), -1);
    String first = Arrays.stream(parts).filter(part -> !part.isBlank()).findFirst().orElse("");
    String core = POSSESSIVE.matcher(first.strip()).replaceFirst("");
    return new SourceHead(
        Stream.of(BETWEEN_WORDS.split(core.toLowerCase(Locale.ROOT), -1))
            .filter(word -> !word.isEmpty() && !SMALL.contains(word))
            .toList());
  }

  /** Whether the head of either is among the words of the other. */
  boolean meets(SourceHead other) {
    return isIn(other) || other.isIn(this);
  }

  private boolean isIn(SourceHead other) {
    return !words.isEmpty() && other.words.contains(words.get(words.size() - 1));
  }
}
