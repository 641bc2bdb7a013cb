package broadsheet.text;

import java.util.List;

/** What a title or a first name tells of a person; enough to tell two of one family apart. */
public enum Gender {
  FEMALE,
  MALE,
  UNKNOWN;

  /**
   * What a full name, with or without a title, tells: of Mrs. Ann Lee, Ann Lee.
   *
   * @return {@link #UNKNOWN} for a family name alone and for names that women and men bear
   */
  public static Gender ofName(String name) {
    CleanName clean = CleanName.of(name, "PER");
    List<String> words = CleanName.words(clean.text());
    if (clean.gender() != UNKNOWN || words.size() < 2) {
      return clean.gender();
    }
    return NameWords.ofFirstName(words.get(0));
  }

  /** What a title tells: Mrs., King. */
  public static Gender ofTitle(String title) {
    return NameWords.title(List.of(title)).gender();
  }

  static Gender of(String letter) {
    return switch (letter) {
      case "f" -> FEMALE;
      case "m" -> MALE;
      default -> UNKNOWN;
    };
  }

  /** Whether the two cannot be one person's. */
  public boolean contradicts(Gender other) {
    return this != UNKNOWN && other != UNKNOWN && this != other;
  }
}
