package broadsheet.sentiment;

import broadsheet.text.Sentences;
import broadsheet.text.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which words of many texts stand beside which others, and how often: a table with a row for each
 * frequent word, and three columns for each of the most frequent: how often it stands among the two
 * words before, the two after, and the five to either side. The order of the texts does not matter.
 */
final class Company {
  /** Most words with a row. */
  static final int ROWS = 20_000;

  private static final int NEIGHBOURS = 2_000;
  private static final int FEWEST_TEXTS = 8;
  private static final int BESIDE = 2;
  private static final int AROUND = 5;
  private static final int TABLES = 3;
  private static final int NONE = -1;
  private static final String NUMBER = "0";

  private final List<String> words;
  private final Map<String, Integer> rows = new HashMap<>();
  private final Map<String, Integer> columns = new HashMap<>();
  private final int[][] counts;

  /**
   * Counts.
   *
   * @param texts without the like; read twice
   */
  Company(Collection<String> texts) {
    Map<String, Integer> all = new HashMap<>();
    Map<String, Integer> inTexts = new HashMap<>();
    for (String text : texts) {
      Set<String> seen = new HashSet<>();
      read(
          text,
          sentence -> {
            seen.addAll(sentence);
            sentence.forEach(word -> all.merge(word, 1, Integer::sum));
          });
      seen.forEach(word -> inTexts.merge(word, 1, Integer::sum));
    }
    List<String> frequent = new ArrayList<>();
    all.keySet().stream().filter(w -> inTexts.get(w) >= FEWEST_TEXTS).forEach(frequent::add);
    frequent.sort(Comparator.comparing((String w) -> -all.get(w)).thenComparing(w -> w));
    frequent.stream().limit(NEIGHBOURS).forEach(word -> columns.put(word, columns.size()));
    words = frequent.stream().filter(Company::isWord).limit(ROWS).toList();
    words.forEach(word -> rows.put(word, rows.size()));
    counts = new int[words.size()][TABLES * columns.size()];
    texts.forEach(text -> read(text, this::count));
  }

  /** Takes the sentences of a text. */
  private interface Sink {
    void take(List<String> sentence);
  }

  private static void read(String text, Sink sink) {
    Sentences.read(
        text,
        0,
        text.length(),
        tokens -> {
          List<String> words = new ArrayList<>(tokens.size());
          for (Token token : tokens) {
            if (token.end() > token.start()) {
              words.add(plain(text.substring(token.start(), token.end())));
            }
          }
          sink.take(words);
        });
  }

  private static String plain(String printed) {
    return Character.isDigit(printed.charAt(0)) ? NUMBER : printed.toLowerCase(Locale.ROOT);
  }

  private static boolean isWord(String word) {
    return Character.isLetter(word.charAt(0)) || word.startsWith("n't") || word.startsWith("n’t");
  }

  private void count(List<String> sentence) {
    int size = sentence.size();
    int[] row = new int[size];
    int[] column = new int[size];
    for (int i = 0; i < size; i++) {
      row[i] = rows.getOrDefault(sentence.get(i), NONE);
      column[i] = columns.getOrDefault(sentence.get(i), NONE);
    }
    for (int i = 0; i < size; i++) {
      if (row[i] != NONE) {
        for (int j = Math.max(0, i - AROUND); j <= Math.min(size - 1, i + AROUND); j++) {
          if (j != i && column[j] != NONE) {
            count(counts[row[i]], column[j], j - i);
          }
        }
      }
    }
  }

  private void count(int[] row, int column, int distance) {
    row[2 * columns.size() + column]++;
    if (Math.abs(distance) <= BESIDE) {
      row[(distance < 0 ? 0 : columns.size()) + column]++;
    }
  }

  /** The words with a row. */
  List<String> words() {
    return words;
  }

  /** Number of columns. */
  int width() {
    return TABLES * columns.size();
  }

  /**
   * How much more often a word stands beside the others than chance would have it: the logarithm of
   * the ratio, 0 if less often (positive pointwise mutual information, Levy and Goldberg 2014; the
   * shares of neighbours to the power of 0.75).
   */
  float[][] surplus() {
    double[] shares = shares();
    float[][] surplus = new float[counts.length][width()];
    for (int row = 0; row < counts.length; row++) {
      for (int table = 0; table < TABLES; table++) {
        int from = table * columns.size();
        long sum = 1;
        for (int i = from; i < from + columns.size(); i++) {
          sum += counts[row][i];
        }
        for (int i = from; i < from + columns.size(); i++) {
          double ratio = counts[row][i] / ((double) sum * shares[i]);
          surplus[row][i] = ratio > 1 ? (float) StrictMath.log(ratio) : 0;
        }
      }
    }
    return surplus;
  }

  /** Smoothed share of each column in its table. */
  private double[] shares() {
    double[] shares = new double[width()];
    for (int i = 0; i < shares.length; i++) {
      long sum = 0;
      for (int[] row : counts) {
        sum += row[i];
      }
      shares[i] = StrictMath.pow((double) (sum + 1), 0.75);
    }
    for (int from = 0; from < shares.length; from += columns.size()) {
      double sum = 0;
      for (int i = from; i < from + columns.size(); i++) {
        sum += shares[i];
      }
      for (int i = from; i < from + columns.size(); i++) {
        shares[i] /= sum;
      }
    }
    return shares;
  }
}
