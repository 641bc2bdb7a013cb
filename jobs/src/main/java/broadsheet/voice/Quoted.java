package broadsheet.voice;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands between quotation marks, whether it is a quotation or not.
 *
 * @param range with its marks
 * @param first index of its first word in the article, the opening mark as a rule
 * @param last index of its last word
 * @param size number of words between the marks that begin with a letter or digit
 * @param ending the last character before the closing mark, or a comma that follows it
 * @param isCapital whether it begins with a capital
 * @param isTitle whether its first, its last and all longer words begin with a capital
 */
record Quoted(
    Range range, int first, int last, int size, char ending, boolean isCapital, boolean isTitle) {
  private static final int SHORT_WORD = 4;
  private static final String MARKS = "\"“”„‟«»‘’'`「」『』＂";
  private static final String STOPS = ".?!…";

  /** The stretches with a word in them. */
  static List<Quoted> of(String text, ArticleWords words, List<Range> stretches) {
    List<Quoted> all = new ArrayList<>();
    for (Range range : stretches) {
      int first = words.at(range.start());
      int last = first;
      while (last + 1 < words.size() && words.start(last + 1) < range.end()) {
        last++;
      }
      if (first < words.size()) {
        all.add(of(text, words, range, first, last));
      }
    }
    return all;
  }

  private static Quoted of(String text, ArticleWords words, Range range, int first, int last) {
    int size = 0;
    boolean isTitle = true;
    boolean isCapital = false;
    boolean isLastCapital = false;
    for (int i = first; i <= last; i++) {
      if (Character.isLetterOrDigit(words.first(i))) {
        isCapital |= size == 0 && !Character.isLowerCase(words.first(i));
        size++;
        boolean isLong = words.end(i) - words.start(i) >= SHORT_WORD;
        isLastCapital = !Character.isLowerCase(words.first(i));
        isTitle &= !isLong || isLastCapital;
      }
    }
    return new Quoted(
        range,
        first,
        last,
        size,
        ending(text, range),
        isCapital,
        isTitle && isCapital && isLastCapital);
  }

  private static char ending(String text, Range range) {
    int end = range.end();
    while (end > range.start() && isMarkOrBlank(text.charAt(end - 1))) {
      end--;
    }
    char last = end > range.start() ? text.charAt(end - 1) : ' ';
    boolean isOpen = Character.isLetterOrDigit(last) && range.end() < text.length();
    return isOpen && text.charAt(range.end()) == ',' ? ',' : last;
  }

  private static boolean isMarkOrBlank(char c) {
    return MARKS.indexOf(c) >= 0 || Character.isWhitespace(c);
  }

  /** Whether a sentence ends with it. */
  boolean isStopped() {
    return STOPS.indexOf(ending) >= 0;
  }

  /** Whether a tag can follow it, or a sentence ends with it. */
  boolean isPunctuated() {
    return isStopped() || ending == ',' || ending == '-' || ending == '—' || ending == '–';
  }
}
