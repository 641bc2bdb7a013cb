package broadsheet.sentiment;

import broadsheet.text.Words;
import java.util.Locale;

/**
 * A sentence as the model reads it: made once, for all its mentions. Not to be changed once made.
 */
final class Reading {
  private static final int SCOPE = 4;
  private static final float TURNED = -0.6f;
  private static final int SHORT = 3;
  private static final double MOSTLY = 0.7;

  private final Words places;
  private final Vocabulary vocabulary;
  private final Word[] words;
  private final boolean[] isCapital;
  private final boolean[] isName;
  private final boolean[] isQuoted;
  private final int[] clauses;
  private final float[] tones;
  private final int[] sums;
  private final int[] counts;
  private final boolean isTitle;

  /**
   * Reads a sentence.
   *
   * @param text that the places are in
   * @param places of the words of the sentence
   */
  Reading(Vocabulary vocabulary, String text, Words places) {
    int size = places.size();
    this.places = places;
    this.vocabulary = vocabulary;
    words = new Word[size];
    isCapital = new boolean[size];
    isName = new boolean[size];
    isQuoted = new boolean[size];
    clauses = new int[size];
    tones = new float[size];
    sums = new int[(size + 1) * WordVectors.SIZE];
    counts = new int[size + 1];
    isTitle = isTitle(text);
    int clause = 0;
    boolean quoted = false;
    for (int i = 0; i < size; i++) {
      String printed = places.of(text, i);
      words[i] = vocabulary.word(printed.toLowerCase(Locale.ROOT));
      isCapital[i] = Character.isUpperCase(printed.charAt(0));
      isName[i] = isCapital[i] && i > 0 && !isTitle && printed.length() > 1;
      quoted = quoted(printed, quoted);
      isQuoted[i] = quoted;
      clause += words[i].is(Role.BORDER) ? 1 : 0;
      clauses[i] = clause;
      tones[i] = isName[i] ? 0 : tone(i);
      sum(i);
    }
  }

  private boolean isTitle(String text) {
    int capital = 0;
    int all = 0;
    for (int i = 0; i < words.length; i++) {
      char first = text.charAt(places.start(i));
      if (places.end(i) - places.start(i) > SHORT && Character.isLetter(first)) {
        all++;
        capital += Character.isUpperCase(first) ? 1 : 0;
      }
    }
    return capital > MOSTLY * all;
  }

  /** Whether words after this one are between quotation marks. */
  private static boolean quoted(String printed, boolean before) {
    return switch (printed) {
      case "“", "``" -> true;
      case "”", "''" -> false;
      case "\"" -> !before;
      default -> before;
    };
  }

  /** The rating of a word, turned round within the scope of a negation. */
  private float tone(int i) {
    if (words[i].rating() == 0) {
      return 0;
    }
    for (int before = i - 1; before >= 0 && before >= i - SCOPE; before--) {
      if (words[before].is(Role.NEGATION)) {
        return TURNED * words[i].rating();
      }
      if (words[before].is(Role.BORDER) && !words[before].is(Role.LINK)) {
        break;
      }
    }
    return words[i].rating();
  }

  /** Sums up the vectors of the words so far. */
  private void sum(int i) {
    int at = (i + 1) * WordVectors.SIZE;
    System.arraycopy(sums, at - WordVectors.SIZE, sums, at, WordVectors.SIZE);
    boolean counts1 = hasVector(i) && !words[i].is(Role.EMPTY);
    counts[i + 1] = counts[i] + (counts1 ? 1 : 0);
    if (counts1) {
      vocabulary.vectors().add(words[i].row(), sums, at);
    }
  }

  /** Whether the word means something by itself. */
  boolean hasVector(int i) {
    return words[i].row() >= 0 && !isName[i];
  }

  int size() {
    return words.length;
  }

  /** Word {@code i}, also if it is part of a name. */
  Word word(int i) {
    return words[i];
  }

  boolean isCapital(int i) {
    return isCapital[i];
  }

  /** Whether it seems to be part of a name: it has a capital that its place does not call for. */
  boolean isName(int i) {
    return isName[i];
  }

  /** Whether the word stands between quotation marks that open in this sentence. */
  boolean isQuoted(int i) {
    return isQuoted[i];
  }

  /** Number of its clause, from 0 or 1 on. */
  int clause(int i) {
    return clauses[i];
  }

  /** Tone of a word in its scope, -4 to 4. */
  float tone(int i, Mention mention) {
    return mention.holds(i) ? 0 : tones[i];
  }

  /** Whether most of the words begin with a capital, as in a headline. */
  boolean isTitle() {
    return isTitle;
  }

  /** Number of words with a meaning from one to before another. */
  int count(int from, int to) {
    return counts[to] - counts[from];
  }

  /** Number {@code d} of the sum of the vectors of these words. */
  int sum(int from, int to, int d) {
    return sums[to * WordVectors.SIZE + d] - sums[from * WordVectors.SIZE + d];
  }

  /** Adds the vector of word {@code i}, which has one. */
  void vector(int i, int[] sum) {
    vocabulary.vectors().add(words[i].row(), sum, 0);
  }

  /**
   * The words that a stretch of the text touches; the one after it, or the last, if it touches
   * none.
   */
  Mention mention(int start, int end) {
    int from = 0;
    while (from < size() - 1 && places.end(from) <= start) {
      from++;
    }
    int to = from + 1;
    while (to < size() && places.start(to) < end) {
      to++;
    }
    return new Mention(this, from, Math.min(to, size()));
  }
}
