package broadsheet.text;

/** What a title or a first name tells of a person; enough to tell two of one family apart. */
enum Gender {
  FEMALE,
  MALE,
  UNKNOWN;

  static Gender of(String letter) {
    return switch (letter) {
      case "f" -> FEMALE;
      case "m" -> MALE;
      default -> UNKNOWN;
    };
  }

  boolean contradicts(Gender other) {
    return this != UNKNOWN && other != UNKNOWN && this != other;
  }
}
