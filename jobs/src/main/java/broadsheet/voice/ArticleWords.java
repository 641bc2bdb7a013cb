package broadsheet.voice;

import broadsheet.text.Annotation;
import broadsheet.text.Naming;
import broadsheet.text.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The words, numbers and signs of an article's sentences in one row, with what is known of each:
 * its sentence, the name it is part of, the quotation it stands in.
 */
final class ArticleWords {
  private static final int NONE = -1;

  private final String text;
  private final Annotation annotation;
  private final List<Naming> names;
  private final int[] starts;
  private final int[] ends;
  private final int[] sentences;
  private final int[] nameAt;
  private final int[] quoteAt;
  private final String[] lower;

  /**
   * The words of an article.
   *
   * @param quoted what stands between quotation marks, in order, not overlapping
   */
  ArticleWords(String text, Annotation annotation, List<Naming> names, List<Range> quoted) {
    this.text = text;
    this.annotation = annotation;
    this.names = names;
    int size = annotation.sentences().stream().mapToInt(s -> s.words().size()).sum();
    starts = new int[size];
    ends = new int[size];
    sentences = new int[size];
    lower = new String[size];
    int at = 0;
    for (int s = 0; s < annotation.sentences().size(); s++) {
      Words words = annotation.sentences().get(s).words();
      for (int i = 0; i < words.size(); i++) {
        starts[at] = words.start(i);
        ends[at] = words.end(i);
        sentences[at++] = s;
      }
    }
    nameAt = marked(names.stream().map(name -> new Range(name.start(), name.end())).toList());
    quoteAt = marked(quoted);
  }

  /** For each word, the index of the stretch that it stands in, or NONE. */
  private int[] marked(List<Range> stretches) {
    int[] marks = new int[starts.length];
    Arrays.fill(marks, NONE);
    int i = 0;
    for (int k = 0; k < stretches.size(); k++) {
      while (i < starts.length && ends[i] <= stretches.get(k).start()) {
        i++;
      }
      while (i < starts.length && starts[i] < stretches.get(k).end()) {
        marks[i++] = k;
      }
    }
    return marks;
  }

  int size() {
    return starts.length;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  /** Index of the sentence of word {@code i}. */
  int sentence(int i) {
    return sentences[i];
  }

  /** Number of the paragraph of word {@code i}. */
  int paragraph(int i) {
    return annotation.sentences().get(sentences[i]).paragraph();
  }

  /** Whether word {@code i} stands in news. */
  boolean isNews(int i) {
    return annotation.sentences().get(sentences[i]).section().isNews();
  }

  /** Word {@code i} in small letters, with plain apostrophes. */
  String word(int i) {
    if (lower[i] == null) {
      String word = text.substring(starts[i], ends[i]).toLowerCase(Locale.ROOT);
      lower[i] = word.replace('’', '\'');
    }
    return lower[i];
  }

  /** Whether word {@code i} is "he" or "she". */
  boolean isHeOrShe(int i) {
    return word(i).equals("he") || word(i).equals("she");
  }

  /** The character that word {@code i} begins with, as printed. */
  char first(int i) {
    return text.charAt(starts[i]);
  }

  /** Whether word {@code i} begins with a capital. */
  boolean isCapital(int i) {
    return Character.isUpperCase(first(i));
  }

  /** The name that word {@code i} is part of; null if it is part of none. */
  Naming name(int i) {
    return nameAt[i] == NONE ? null : names.get(nameAt[i]);
  }

  /** Whether word {@code i} is part of a name of this type. */
  boolean isName(int i, String type) {
    return nameAt[i] != NONE && names.get(nameAt[i]).type().equals(type);
  }

  /** Index of the first word of the name that word {@code i} is part of; {@code i} if of none. */
  int nameFrom(int i) {
    int from = i;
    while (nameAt[i] != NONE && from > 0 && nameAt[from - 1] == nameAt[i]) {
      from--;
    }
    return from;
  }

  /** Index of the last word of the name that word {@code i} is part of; {@code i} if of none. */
  int nameTo(int i) {
    int to = i;
    while (nameAt[i] != NONE && to + 1 < size() && nameAt[to + 1] == nameAt[i]) {
      to++;
    }
    return to;
  }

  /** Index of the stretch between quotation marks that word {@code i} stands in; -1 if in none. */
  int quote(int i) {
    return quoteAt[i];
  }

  /** Whether word {@code i} stands between quotation marks. */
  boolean isQuoted(int i) {
    return quoteAt[i] != NONE;
  }

  /** Index of the first word that begins at {@code offset} or later; {@link #size} if none does. */
  int at(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at : -at - 1;
  }

  /** The stretch from the first character of word {@code from} to the last of {@code to}. */
  Range range(int from, int to) {
    return new Range(starts[from], ends[to]);
  }
}
