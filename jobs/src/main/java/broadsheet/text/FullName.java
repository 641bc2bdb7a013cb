package broadsheet.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The parts of a full name's key.
 *
 * @param middle what stands between the first and the last word, without particles
 * @param generation Jr, III and the like; empty for most
 */
record FullName(String first, List<String> middle, String last, String generation) {
  private static final Set<String> PARTICLES =
      Set.of("al", "el", "bin", "ibn", "ben", "de", "la", "van", "von", "der", "den");

  static FullName of(String key) {
    String[] words = key.split("-", -1);
    int end = words.length;
    String generation = "";
    if (end > 2 && NameWords.GENERATIONS.contains(words[end - 1])) {
      generation = words[--end];
    }
    if (end < 2) {
      return new FullName("", List.of(), key, "");
    }
    List<String> middle =
        Arrays.stream(words, 1, end - 1).filter(word -> !PARTICLES.contains(word)).toList();
    return new FullName(words[0], middle, words[end - 1], generation);
  }

  /** What two forms of one person's name share. */
  String ends() {
    return first + "-" + last + "-" + generation;
  }

  /** Whether the middle names can be one person's: one form has none, or initials agree. */
  boolean agreesWith(FullName other) {
    if (middle.isEmpty() || other.middle.isEmpty()) {
      return true;
    }
    if (middle.size() != other.middle.size()) {
      return false;
    }
    for (int i = 0; i < middle.size(); i++) {
      String a = middle.get(i);
      String b = other.middle.get(i);
      boolean agree =
          (a.length() == 1 || b.length() == 1) ? a.charAt(0) == b.charAt(0) : a.equals(b);
      if (!agree) {
        return false;
      }
    }
    return true;
  }

  /** The key less Jr, III and the like. */
  static String withoutGeneration(String key) {
    String generation = of(key).generation;
    return generation.isEmpty() ? key : key.substring(0, key.length() - generation.length() - 1);
  }

  /** The key less the Arabic article it begins with. */
  static String withoutArticle(String key) {
    boolean article = key.startsWith("al-") || key.startsWith("el-");
    return article && key.length() > 4 ? key.substring(3) : key;
  }
}
