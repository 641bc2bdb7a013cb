package broadsheet.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Words that carry tone, with their ratings. Immutable. A pattern is a word, several with blanks
 * between, and may end in {@code *}: {@code abandon*} stands for abandon, abandoned and so on. Case
 * does not matter. Where several fit, the one with most words goes first, then one without a star,
 * then the longest.
 *
 * <p>Two formats are read, told apart by the first line that is neither empty nor begins with
 * {@code #}:
 *
 * <pre>
 * abandon*	-1.9        lines of pattern, tab, rating from -4 (most negative) to 4
 *
 * %                        LIWC's .dic, as the Lexicoder Sentiment Dictionary has it too:
 * 1	negative            categories between two lines of %,
 * 2	positive
 * %
 * abandon*	1           then lines of pattern and numbers of its categories
 * </pre>
 *
 * Of a .dic file count the categories whose names begin with {@code pos} (rating 2), {@code neg}
 * (-2), {@code neg_pos} (-2: a good word denied) and {@code neg_neg} (2); others are passed over.
 */
public final class Lexicon {
  private static final String BUILT_IN = "tone-en.tsv";
  private static final double OF_CATEGORY = 2;
  private static final double MOST = 4;
  private static final int SHORTEST_STEM = 2;

  private final Map<String, Double> words = new HashMap<>();
  private final Map<String, Double> stems = new HashMap<>();
  private final Map<String, List<Phrase>> phrases = new HashMap<>();

  private Lexicon() {}

  /** What fits at a place, with the number of words it takes up. */
  record Entry(double rating, int nWords) {}

  /** Of equally long ones that with a longer stem. */
  private static final Comparator<Phrase> LONGEST_FIRST =
      Comparator.comparingInt((Phrase phrase) -> -phrase.words().size())
          .thenComparing(phrase -> String.join(" ", phrase.words()), Comparator.reverseOrder());

  private record Phrase(List<String> words, double rating) {}

  /** The built-in one for English; its file names its source and licence. */
  public static Lexicon english() {
    return English.LEXICON;
  }

  private static final class English {
    static final Lexicon LEXICON = builtIn();

    private static Lexicon builtIn() {
      try (InputStream file = Lexicon.class.getResourceAsStream(BUILT_IN)) {
        return read(BUILT_IN, new String(file.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + BUILT_IN, e);
      }
    }
  }

  /**
   * A lexicon in one of the two formats.
   *
   * @param file its name, for messages
   * @param content what stands in it
   * @throws IllegalArgumentException with a message of one line (file, line, what to do) if a line
   *     cannot be followed, or no line has a rating
   */
  public static Lexicon read(String file, String content) {
    Lexicon lexicon = new Lexicon();
    new LexiconFile(file, content.lines().toList()).read(lexicon::put);
    if (lexicon.words.isEmpty() && lexicon.stems.isEmpty() && lexicon.phrases.isEmpty()) {
      throw new IllegalArgumentException(
          file + ": no word with a rating; write lines of word, tab, rating");
    }
    lexicon.phrases.values().forEach(list -> list.sort(LONGEST_FIRST));
    return lexicon;
  }

  /** The rating that a .dic file's category gives its words; null if it is none of tone. */
  static Double ofCategory(String name) {
    String category = name.toLowerCase(Locale.ROOT);
    if (category.startsWith("neg_neg")) {
      return OF_CATEGORY;
    }
    if (category.startsWith("neg")) {
      return -OF_CATEGORY;
    }
    return category.startsWith("pos") ? OF_CATEGORY : null;
  }

  static boolean isRating(double rating) {
    return Math.abs(rating) <= MOST;
  }

  /**
   * What of the lexicon fits the words from {@code i} on; null if nothing does.
   *
   * @param sentence its words in small letters
   */
  Entry find(List<String> sentence, int i) {
    String word = sentence.get(i);
    for (Phrase phrase : phrases.getOrDefault(word, List.of())) {
      if (fits(phrase.words(), sentence, i)) {
        return new Entry(phrase.rating(), phrase.words().size());
      }
    }
    Double rating = words.get(word);
    if (rating == null && !stems.isEmpty()) {
      rating = byStem(word);
    }
    return rating == null ? null : new Entry(rating, 1);
  }

  /**
   * The ratings of all entries in a sentence added up, no scope counted: what {@link Tone} is
   * measured against.
   *
   * @param sentence its words
   */
  public double sum(List<String> sentence) {
    List<String> lower = sentence.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    double sum = 0;
    for (int i = 0; i < lower.size(); ) {
      Entry entry = find(lower, i);
      sum += entry == null ? 0 : entry.rating();
      i += entry == null ? 1 : entry.nWords();
    }
    return sum;
  }

  private Double byStem(String word) {
    for (int length = word.length(); length >= SHORTEST_STEM; length--) {
      Double rating = stems.get(word.substring(0, length));
      if (rating != null) {
        return rating;
      }
    }
    return null;
  }

  private static boolean fits(List<String> phrase, List<String> sentence, int i) {
    if (i + phrase.size() > sentence.size()) {
      return false;
    }
    for (int n = 1; n < phrase.size(); n++) {
      String part = phrase.get(n);
      String word = sentence.get(i + n);
      boolean isStem = part.endsWith("*");
      if (isStem ? !word.startsWith(part.substring(0, part.length() - 1)) : !word.equals(part)) {
        return false;
      }
    }
    return true;
  }

  private void put(String pattern, double rating) {
    List<String> parts = List.of(pattern.toLowerCase(Locale.ROOT).strip().split("\\s+", -1));
    String first = parts.get(0);
    if (parts.size() > 1) {
      phrases.computeIfAbsent(first, key -> new ArrayList<>()).add(new Phrase(parts, rating));
    } else if (first.endsWith("*")) {
      stems.put(first.substring(0, first.length() - 1), rating);
    } else {
      words.put(first, rating);
    }
  }
}
