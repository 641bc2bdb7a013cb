package broadsheet.text;

import java.util.Arrays;
import java.util.List;

/**
 * One sentence as the models look at it, with room for words beyond its ends. For one thread, which
 * uses it again for every sentence.
 */
final class CrfSentence {
  /** Offset of the first word: so many places lie beyond either end. */
  static final int MARGIN = 5;

  private static final int FIRST_REPEAT = 3; // nearer ones do not count as another mention
  private static final int LAST_REPEAT = 149;
  private static final int ROOM = 512;

  private final CrfWords cache;
  private int size;
  private CrfWord[] words = {};
  private CrfEntry[][] entries = {};
  private int[] sinceSame = {};
  private int[] untilSame = {};

  /** An empty sentence of words from that cache. */
  CrfSentence(CrfWords cache) {
    this.cache = cache;
    for (CrfModel model : cache.models()) {
      if (model.width() > MARGIN) {
        throw new IllegalStateException("model of another CoreNLP: looks too far");
      }
    }
  }

  /** Takes the words of another sentence. */
  void read(List<String> tokens) {
    size = tokens.size();
    int padded = size + 2 * MARGIN;
    if (words.length < padded || words.length > Math.max(padded, ROOM)) {
      int room = Math.max(padded, ROOM);
      words = new CrfWord[room];
      entries = new CrfEntry[cache.models().size()][room];
      sinceSame = new int[room];
      untilSame = new int[room];
    }
    Arrays.fill(words, 0, padded, cache.beyond());
    for (int i = 0; i < size; i++) {
      words[MARGIN + i] = cache.word(tokens.get(i));
    }
    for (int model = 0; model < entries.length; model++) {
      for (int at = 0; at < padded; at++) {
        entries[model][at] = words[at].entry(model);
      }
    }
    measureRepeats(padded);
  }

  /** How far the same word stands to either side, if within the margin. */
  private void measureRepeats(int padded) {
    Arrays.fill(sinceSame, 0, padded, Integer.MAX_VALUE);
    Arrays.fill(untilSame, 0, padded, Integer.MAX_VALUE);
    for (int at = 1; at < padded; at++) {
      int far = Math.min(at, MARGIN);
      for (int step = 1; step <= far; step++) {
        if (words[at].is(words[at - step])) {
          sinceSame[at] = step;
          untilSame[at - step] = step;
          break;
        }
      }
    }
  }

  /** How many words it has. */
  int size() {
    return size;
  }

  /**
   * What the model of that number knows of the words: word i at {@link #MARGIN} + i. Good until the
   * next reading.
   */
  CrfEntry[] entries(int model) {
    return entries[model];
  }

  /** Whether models look past the word at that place for a real word. */
  boolean isShort(int at) {
    return words[at].isShort;
  }

  /** Whether the word does not stand nearer to the left than {@code steps}. */
  boolean isFirstSince(int at, int steps) {
    return sinceSame[at] >= steps;
  }

  /** Whether the word does not stand nearer to the right than {@code steps}. */
  boolean isLastUntil(int at, int steps) {
    return untilSame[at] >= steps;
  }

  /** Whether the word is a name in running text, by the look of it and of its neighbours. */
  boolean isNameInText(int at) {
    return words[at].nameCase && words[at + 1].lowerCase && words[at - 1].hasLetter;
  }

  /** Whether the word stands further right too. */
  boolean isAgainAfter(int at) {
    return stands(words[at], at + FIRST_REPEAT, at + LAST_REPEAT);
  }

  /** Whether the word stands further left too. */
  boolean isAgainBefore(int at) {
    return stands(words[at], at - LAST_REPEAT, at - FIRST_REPEAT);
  }

  private boolean stands(CrfWord word, int first, int last) {
    int end = Math.min(last, size + 2 * MARGIN - 1);
    for (int at = Math.max(0, first); at <= end; at++) {
      if (words[at].is(word)) {
        return true;
      }
    }
    return false;
  }
}
