package broadsheet.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What dumps write where they have nothing. */
public final class Missing {
  private static final Set<String> PLACEHOLDERS =
      Set.of(
          "-",
          "--",
          "\u2013",
          "\u2014",
          ".",
          "?",
          "none",
          "null",
          "nan",
          "nat",
          "n/a",
          "na",
          "<na>",
          "nil",
          "unknown",
          "undefined",
          "not available",
          "[]",
          "['']",
          "[\"\"]",
          "{}",
          "()",
          "\\n");
  private static final int LONGEST = 13;

  private Missing() {}

  /** Whether a value is blank or a placeholder such as {@code -}, {@code None} or {@code nan}. */
  public static boolean is(String value) {
    return value == null || isBlank(value) || isPlaceholder(value);
  }

  /** The values that are none, in order. */
  public static List<String> without(List<String> values) {
    return values.stream().filter(value -> !is(value)).toList();
  }

  private static boolean isPlaceholder(String value) {
    return value.length() <= 4 * LONGEST
        && PLACEHOLDERS.contains(value.strip().toLowerCase(Locale.ROOT));
  }

  private static boolean isBlank(String value) {
    return value.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }
}
