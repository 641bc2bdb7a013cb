package broadsheet.voice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A sentence, and what of it is said by others. */
final class Spoken {
  private static final int NONE = -1;

  private final ArticleWords words;
  private final List<Quotation> quoted;
  private final int from;
  private final int to;
  private final int[] cueOf;
  private final List<Range> cues = new ArrayList<>();

  /** A sentence from word {@code from} up to word {@code to}, which is not part of it. */
  Spoken(ArticleWords words, List<Quotation> quoted, int from, int to) {
    this.words = words;
    this.quoted = quoted;
    this.from = from;
    this.to = to;
    cueOf = new int[to - from];
    Arrays.fill(cueOf, NONE);
  }

  int size() {
    return to - from;
  }

  /** Word {@code i} of the sentence in small letters; empty outside. */
  String word(int i) {
    return i < 0 || i >= size() ? "" : words.word(from + i);
  }

  /** Whether word {@code i} of the sentence begins with a letter. */
  boolean isWord(int i) {
    return i >= 0 && i < size() && words.isWord(from + i);
  }

  /** Whether word {@code i} begins with a capital. */
  boolean isCapital(int i) {
    return i >= 0 && i < size() && words.isCapital(from + i);
  }

  /** Whether word {@code i} is part of a name. */
  boolean isName(int i) {
    return i >= 0 && i < size() && words.name(from + i) != null;
  }

  /** Index of the word after the name that word {@code i} is part of; {@code i + 1} if of none. */
  int afterName(int i) {
    return Math.min(size(), words.nameTo(from + i) + 1 - from);
  }

  /** Whether word {@code i} stands in a direct quotation. */
  boolean isDirect(int i) {
    return i >= 0
        && i < size()
        && words.isQuoted(from + i)
        && quoted.get(words.quote(from + i)).kind() == Quotation.Kind.DIRECT;
  }

  /** Whether word {@code i} stands between quotation marks. */
  boolean isQuoted(int i) {
    return i >= 0 && i < size() && words.isQuoted(from + i);
  }

  /** Whether word {@code i} is said by others already. */
  boolean isSaid(int i) {
    return i >= 0 && i < size() && cueOf[i] != NONE;
  }

  /** Notes that the words from {@code start} up to {@code end} are said by others. */
  void add(int start, int end, int cueStart, int cueEnd) {
    int cue = cues.size();
    cues.add(words.range(from + cueStart, from + cueEnd - 1));
    for (int i = Math.max(0, start); i < Math.min(size(), end); i++) {
      if (cueOf[i] == NONE) {
        cueOf[i] = cue;
      }
    }
  }

  /** What is said by others, in order. */
  List<Quotation> quotations() {
    List<Quotation> found = new ArrayList<>();
    int i = 0;
    while (i < size()) {
      int end = i;
      boolean hasWord = false;
      while (end < size() && cueOf[end] != NONE && cueOf[end] == cueOf[i] && !isDirect(end)) {
        hasWord |= isWord(end) || Character.isDigit(words.first(from + end));
        end++;
      }
      if (hasWord) {
        Range content = words.range(from + i, from + end - 1);
        found.add(
            new Quotation(
                content,
                Quotation.Kind.INDIRECT,
                words.sentence(from),
                cues.get(cueOf[i]),
                null,
                null,
                null,
                null));
      }
      i = Math.max(end, i + 1);
    }
    return found;
  }
}
