package broadsheet.voice;

/** How far the sentence around a quotation reaches, and what leads to the quotation. */
final class Bounds {
  private static final int FARTHEST = 100;
  private static final int LONGEST_TAG = 40;
  private static final int BRIEF = 6;

  private final ArticleWords words;
  private final NounPhrases phrases;

  Bounds(ArticleWords words, NounPhrases phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  /** Index of the first word of the sentence that leads to word {@code first}, which is quoted. */
  int lowest(int first) {
    int low = first;
    while (low > 0 && first - low < FARTHEST && isSameSentence(low - 1, low)) {
      low--;
    }
    return low;
  }

  private boolean isSameSentence(int i, int next) {
    if (words.sentence(i) != words.sentence(next)
        && (!words.isQuoted(i) || words.paragraph(i) != words.paragraph(next))) {
      return false;
    }
    return words.isQuoted(i) ? !isPunctuatedEnd(i, next) : !isStop(i);
  }

  /** Whether a quotation ends at {@code i} with a sign, so that it has a tag of its own. */
  private boolean isPunctuatedEnd(int i, int next) {
    if (words.quote(i) == words.quote(next) || i == 0) {
      return false;
    }
    String before = words.word(i - 1);
    return before.equals(",") || isStop(i - 1);
  }

  private boolean isStop(int i) {
    String word = words.word(i);
    if (i + 1 < words.size() && words.word(i + 1).equals(")")) {
      return false; // of an abbreviation: (R-N.Y.)
    }
    return word.equals(".") || word.equals("?") || word.equals("!") || word.equals(";");
  }

  /** Index of the last word of the sentence after the quotation whose last word is given. */
  int highest(Quoted quoted) {
    int high = quoted.last();
    while (high + 1 < words.size()
        && high - quoted.last() < LONGEST_TAG
        && !words.isQuoted(high + 1)
        && !isStop(high + 1)
        && words.paragraph(high + 1) == words.paragraph(quoted.last())
        && isReached(quoted, high + 1)) {
      high++;
    }
    return high;
  }

  /** The splitter ends sentences at ?" and the like: "Who?" he asked. */
  private boolean isReached(Quoted quoted, int i) {
    if (words.sentence(i) == words.sentence(i - 1) || i - 1 > quoted.last()) {
      return words.sentence(i) == words.sentence(i - 1);
    }
    return quoted.ending() != '.' || Character.isLowerCase(words.first(i)) || isBrief(i);
  }

  /** Whether the sentence that begins with word {@code i} is no more than a tag: Lee said. */
  private boolean isBrief(int i) {
    int end = i;
    while (end < words.size() && end - i <= BRIEF && words.sentence(end) == words.sentence(i)) {
      end++;
    }
    return end - i <= BRIEF && end - i > 2 && phrases.isFinite(end - 2);
  }

  /** Index of the last word of the sentence that ends at {@code high}, its full stop aside. */
  int lastWord(int high) {
    int last = high;
    while (last > 0 && isStop(last) && words.sentence(last - 1) == words.sentence(high)) {
      last--;
    }
    return last;
  }

  /** Whether nothing of its sentence stands before it. */
  boolean isStart(Quoted quoted) {
    return lowest(quoted.first()) == quoted.first();
  }

  /** Whether a word that a clause goes on after leads to it: that “…”, of “…”. */
  boolean isInside(Quoted quoted) {
    String word = words.word(quoted.first() - 1);
    return words.name(quoted.first() - 1) == null
        && (ClauseWords.PREPOSITION.has(word)
            || ClauseWords.AUXILIARY.has(word)
            || ClauseWords.DETERMINER.has(word)
            || word.equals("that")
            || word.equals("because"));
  }

  /** Whether it stands after a comma that another one and a few words stand before. */
  boolean canResume(Quoted quoted) {
    int low = lowest(quoted.first());
    return low > 0
        && low < quoted.first()
        && words.word(quoted.first() - 1).equals(",")
        && words.isQuoted(low - 1)
        && words.sentence(low - 1) == words.sentence(quoted.first())
        && quoted.first() - low <= LONGEST_TAG;
  }
}
