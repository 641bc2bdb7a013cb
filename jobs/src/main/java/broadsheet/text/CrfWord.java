package broadsheet.text;

import java.util.List;

/** One word type: all that does not depend on the words around it, by model. */
final class CrfWord {
  private static final int LONGEST_SHORT = 3;

  private final String text;
  private final CrfEntry[] entries;

  /** Whether a capital begins it, and none follows. */
  final boolean nameCase;

  /** Whether it has letters, and no capitals. */
  final boolean lowerCase;

  final boolean hasLetter;

  /** Whether models look past it for a real word. */
  final boolean isShort;

  private CrfWord(String text, CrfEntry[] entries) {
    this.text = text;
    this.entries = entries;
    boolean capitals = text.chars().anyMatch(Character::isUpperCase);
    hasLetter = text.chars().anyMatch(Character::isLetter);
    lowerCase = hasLetter && !capitals;
    nameCase = isNameCase(text);
    isShort = text.length() <= LONGEST_SHORT;
  }

  /** A word of a sentence, in American spelling. */
  static CrfWord of(List<CrfModel> models, String text) {
    return new CrfWord(
        text, models.stream().map(model -> CrfEntry.of(model, text)).toArray(CrfEntry[]::new));
  }

  /** What stands before the first word of a sentence, and after the last. */
  static CrfWord beyond(List<CrfModel> models) {
    return new CrfWord("", models.stream().map(CrfEntry::beyond).toArray(CrfEntry[]::new));
  }

  /** What the model of that number knows of it. */
  CrfEntry entry(int model) {
    return entries[model];
  }

  /** Whether both are one word: it may have been made twice, or be spelled in two ways. */
  boolean is(CrfWord other) {
    return this == other || text.equals(other.text);
  }

  private static boolean isNameCase(String text) {
    return text.length() > 1
        && (Character.isUpperCase(text.charAt(0)) || Character.isTitleCase(text.charAt(0)))
        && text.chars().skip(1).noneMatch(Character::isUpperCase);
  }
}
