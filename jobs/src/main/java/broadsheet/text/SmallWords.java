package broadsheet.text;

/** Words in small letters at the ends of a name: Xinhua [news agency], [northern] Dakota. */
final class SmallWords {
  /** Shorter ones at the front are the name's own: al, el, de. */
  private static final int SHORTEST = 4;

  private SmallWords() {}

  static void cut(NameLine line) {
    for (NameLine.Mark mark : line.marks()) {
      int to = mark.to();
      while (to > mark.from() && isSmall(line.word(to - 1))) {
        to--;
      }
      int from = mark.from();
      while (from < to && !mark.type().equals("PER") && isLongSmall(line.word(from))) {
        from++;
      }
      if (from < to && to - from < mark.length()) {
        line.set(from, to, mark.type(), NamingRule.SMALL_WORDS_CUT);
      }
    }
  }

  private static boolean isLongSmall(String word) {
    return word.length() >= SHORTEST && isSmall(word);
  }

  private static boolean isSmall(String word) {
    return word.length() > 1 && word.chars().allMatch(Character::isLowerCase);
  }
}
