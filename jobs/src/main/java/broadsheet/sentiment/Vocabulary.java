package broadsheet.sentiment;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that the model knows something of. Thread-safe. */
final class Vocabulary {
  /** Stands for any name but the one that is asked about. */
  static final Word NAME = Word.of("\u0001name", 0, 0, -1);

  /** Stands for the mention itself. */
  static final Word TARGET = Word.of("\u0001target", 0, 0, -1);

  /** Stands before the first word. */
  static final Word BEGIN = Word.of("\u0001begin", 0, 0, -1);

  /** Stands after the last word. */
  static final Word END = Word.of("\u0001end", 0, 0, -1);

  private static final Word YEAR = Word.of("1999", 0, 0, -1);
  private static final Word NUMBER = Word.of("0", 0, 0, -1);

  private static final String RATINGS = "/broadsheet/text/tone-en.tsv";
  private static final String ROLES = "roles-en.tsv";
  private static final String VECTORS = "words-en.bin";

  private final Map<String, Word> words = new HashMap<>();
  private final WordVectors vectors;

  /**
   * The words of a language.
   *
   * @param ratings tone of words in lower case, -4 to 4
   * @param roles sets of {@link Role#bit} of words in lower case
   */
  Vocabulary(Map<String, Float> ratings, Map<String, Integer> roles, WordVectors vectors) {
    this.vectors = vectors;
    Map<String, Integer> rows = new HashMap<>();
    for (int row = 0; row < vectors.words().size(); row++) {
      rows.put(vectors.words().get(row), row);
    }
    Set<String> all = new HashSet<>(ratings.keySet());
    all.addAll(roles.keySet());
    all.addAll(rows.keySet());
    for (String word : all) {
      words.put(
          word,
          Word.of(
              word,
              roles.getOrDefault(word, 0),
              ratings.getOrDefault(word, 0f),
              rows.getOrDefault(word, -1)));
    }
  }

  /** The one for English, loaded when first asked for and then held for the life of the JVM. */
  static Vocabulary english() {
    return English.VOCABULARY;
  }

  private static final class English {
    static final Vocabulary VOCABULARY = load();
  }

  /** What is known of a word in lower case; of any word at least what its letters tell. */
  Word word(String lower) {
    Word word = words.get(lower);
    if (word != null) {
      return word;
    }
    if (!lower.isEmpty() && Character.isDigit(lower.charAt(0))) {
      return isYear(lower) ? YEAR : NUMBER;
    }
    return Word.of(lower, 0, 0, -1);
  }

  WordVectors vectors() {
    return vectors;
  }

  private static boolean isYear(String word) {
    return word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
  }

  private static Vocabulary load() {
    Map<String, Float> ratings = new HashMap<>();
    lines(RATINGS).forEach(line -> ratings.put(line[0], Float.valueOf(line[1])));
    Map<String, Integer> roles = new HashMap<>();
    for (String[] line : lines(ROLES)) {
      for (String word : line[1].split(" ", -1)) {
        roles.merge(word, Role.of(line[0]).bit(), (some, more) -> some | more);
      }
    }
    try (InputStream in = new BufferedInputStream(resource(VECTORS))) {
      return new Vocabulary(ratings, roles, WordVectors.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + VECTORS, e);
    }
  }

  private static List<String[]> lines(String resource) {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(resource(resource), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  private static InputStream resource(String name) {
    InputStream in = Vocabulary.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException(name + " is missing from the jar");
    }
    return in;
  }
}
