package broadsheet.text;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Locale;
import java.util.Map;

/**
 * Names of the built-in list where the models, which are older than many of them, see none:
 * ProPublica, Planned Parenthood. Only names that mean nothing else, with capitals at least where
 * the list has them at the beginning of a word; abbreviations as listed.
 */
final class UnseenNames {
  /** By their words in small letters, as the tokeniser parts them. */
  private static final Map<String, Listed> NAMES =
      Variants.builtIn().lines().stream()
          .filter(Listed::isUnmistakable)
          .filter(listed -> Variants.builtIn().only(listed.variant()).isPresent())
          .collect(
              toUnmodifiableMap(
                  listed -> NameWords.lower(words(listed)), listed -> listed, (one, two) -> one));

  /** By first word in small letters, the number of words of the longest such name. */
  private static final Map<String, Integer> LENGTHS =
      NAMES.keySet().stream()
          .map(name -> name.split(" ", -1))
          .collect(toUnmodifiableMap(words -> words[0], words -> words.length, Math::max));

  private UnseenNames() {}

  static void mark(NameLine line) {
    for (int from = 0; from < line.size(); from++) {
      String word = line.word(from);
      boolean canBe = NameLine.isCapitalised(word) && line.mark(from) == null;
      int longest = canBe ? LENGTHS.getOrDefault(NameWords.lower(word), 0) : 0;
      for (int to = Math.min(from + longest, line.size()); to > from; to--) {
        Listed listed = isWhole(line, from, to) ? listed(line.words(from, to)) : null;
        if (listed != null) {
          line.set(from, to, listed.type(), NamingRule.LISTED_UNSEEN);
        }
      }
    }
  }

  /** Whether the words are not part of a longer name, as far as capitals tell. */
  private static boolean isWhole(NameLine line, int from, int to) {
    boolean isPartBefore = from > 1 && NameLine.isCapitalised(line.word(from - 1));
    boolean isPartAfter = to < line.size() && NameLine.isCapitalised(line.word(to));
    return line.isAlone(from, to)
        && (line.isHeadline()
            || (!isPartBefore && (!isPartAfter || NameWords.isTitle(line.word(to)))));
  }

  private static String words(Listed listed) {
    return listed.variant().replace("'s ", " 's ");
  }

  /** The line that has these words, or null. */
  private static Listed listed(String words) {
    Listed listed = NAMES.get(NameWords.lower(words));
    return listed != null && isPrinted(words(listed), words) ? listed : null;
  }

  private static boolean isPrinted(String listed, String words) {
    boolean isAbbreviation = listed.equals(listed.toUpperCase(Locale.ROOT));
    return isAbbreviation
        ? words.equals(listed)
        : words.length() == listed.length() && hasCapitalsOf(listed, words);
  }

  private static boolean hasCapitalsOf(String listed, String words) {
    for (int i = 0; i < words.length(); i++) {
      boolean begins = i == 0 || words.charAt(i - 1) == ' ';
      if (begins
          && Character.isUpperCase(listed.charAt(i))
          && !Character.isUpperCase(words.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
