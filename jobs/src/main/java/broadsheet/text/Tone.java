package broadsheet.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tone of a sentence by its words, after Hutto and Gilbert (VADER, ICWSM 2014), whose ratings and
 * constants it uses.
 *
 * <p>Each word of the lexicon outside names is a cue and counts with its rating, -4 to 4. The three
 * words before it act on it, as far as no comma or other sign and no "but" stands between:
 *
 * <ul>
 *   <li>a degree word makes it stronger ("very") or weaker ("slightly") by 0.293; by 5 and 10 per
 *       cent less if it stands second or third before the cue;
 *   <li>a negation ("not", "without", "hardly") turns it round, times -0.74, but for "not only".
 * </ul>
 *
 * <p>In a sentence with "but", cues before the last one count half, those after it one and a half.
 * With s the sum of the cues, the tone is s / √(s² + 15), rounded to four decimals.
 */
final class Tone {
  private static final String LEXICON = "tone-en.tsv";
  private static final int SCOPE = 3;
  private static final double DEGREE = 0.293;
  private static final double FADING = 0.05;
  private static final double NEGATED = -0.74;
  private static final double BEFORE_BUT = 0.5;
  private static final double AFTER_BUT = 1.5;
  private static final double EVENING = 15;

  private static final Set<String> NEGATIONS =
      Set.of(
          "not",
          "n't",
          "n’t",
          "never",
          "no",
          "none",
          "nobody",
          "nothing",
          "nowhere",
          "neither",
          "nor",
          "without",
          "hardly",
          "barely",
          "scarcely",
          "rarely",
          "seldom",
          "cannot",
          "unlikely");
  private static final Set<String> STRONGER =
      Set.of(
          "very",
          "really",
          "extremely",
          "highly",
          "deeply",
          "greatly",
          "hugely",
          "so",
          "too",
          "absolutely",
          "completely",
          "totally",
          "utterly",
          "entirely",
          "fully",
          "wholly",
          "especially",
          "particularly",
          "exceptionally",
          "extraordinarily",
          "incredibly",
          "enormously",
          "immensely",
          "intensely",
          "profoundly",
          "severely",
          "strongly",
          "sharply",
          "widely",
          "increasingly",
          "most",
          "more",
          "much",
          "even");
  private static final Set<String> WEAKER =
      Set.of(
          "slightly",
          "somewhat",
          "little",
          "less",
          "least",
          "partly",
          "partially",
          "marginally",
          "mildly",
          "moderately",
          "fairly",
          "rather",
          "relatively",
          "nearly",
          "almost",
          "occasionally");

  private final Map<String, Double> ratings;

  private Tone(Map<String, Double> ratings) {
    this.ratings = ratings;
  }

  /** The lexicon for English. */
  static Tone english() {
    Map<String, Double> ratings = new HashMap<>();
    try (InputStream file = Tone.class.getResourceAsStream(LEXICON);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          int tab = line.indexOf('\t');
          ratings.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + LEXICON, e);
    }
    return new Tone(ratings);
  }

  /**
   * Tone of a sentence, -1 to 1; 0 if it has no cue.
   *
   * @param tokens of the sentence
   * @param names its names: "Grace" or "Hope" in them is no cue
   */
  double of(List<String> tokens, List<NameFinder.Span> names) {
    List<String> words = tokens.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    int but = words.lastIndexOf("but");
    int name = 0;
    double sum = 0;
    for (int i = 0; i < words.size(); i++) {
      while (name < names.size() && names.get(name).to() <= i) {
        name++;
      }
      boolean inName = name < names.size() && names.get(name).from() <= i;
      Double rating = inName ? null : ratings.get(words.get(i));
      if (rating != null) {
        double weight = but < 0 ? 1 : i < but ? BEFORE_BUT : AFTER_BUT;
        sum += weight * inScope(words, i, rating);
      }
    }
    return sum == 0 ? 0 : Math.round(1e4 * sum / Math.sqrt(sum * sum + EVENING)) / 1e4;
  }

  private static double inScope(List<String> words, int cue, double rating) {
    double value = rating;
    boolean negated = false;
    for (int before = 1; before <= SCOPE && before <= cue; before++) {
      String word = words.get(cue - before);
      if (word.equals("but") || isSign(word)) {
        break;
      }
      double degree = Math.signum(rating) * DEGREE * (1 - FADING * (before - 1));
      if (STRONGER.contains(word)) {
        value += degree;
      } else if (WEAKER.contains(word)) {
        value -= degree;
      }
      negated |= NEGATIONS.contains(word) && !words.get(cue - before + 1).equals("only");
    }
    return negated ? NEGATED * value : value;
  }

  private static boolean isSign(String word) {
    return word.codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
