package broadsheet.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tone of a sentence by its words, after Hutto and Gilbert (VADER, ICWSM 2014), whose constants it
 * uses.
 *
 * <p>Each entry of the lexicon outside names is a cue and counts with its rating, -4 to 4. The
 * three words before it act on it, as far as no comma or other sign and no "but" stands between:
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

  private final Lexicon lexicon;

  /** The tone by a lexicon. */
  Tone(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * What was read.
   *
   * @param tone -1 to 1; 0 without a cue
   * @param cues in order
   */
  record Reading(double tone, List<Cue> cues) {}

  /**
   * A word or phrase that carries tone.
   *
   * @param from index of its first token
   * @param to index just after its last token
   * @param weight what it adds to the sum, its scope counted, rounded to four decimals
   */
  record Cue(int from, int to, double weight) {}

  /**
   * The tone of a sentence and what it rests on.
   *
   * @param tokens of the sentence
   * @param names its names: "Grace" or "Hope" in them is no cue
   */
  Reading read(List<String> tokens, List<NameFinder.Span> names) {
    List<String> words = tokens.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    int but = words.lastIndexOf("but");
    int name = 0;
    double sum = 0;
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      while (name < names.size() && names.get(name).to() <= i) {
        name++;
      }
      boolean inName = name < names.size() && names.get(name).from() <= i;
      Lexicon.Entry entry = inName ? null : lexicon.find(words, i);
      int to = i + (entry == null ? 1 : entry.nWords());
      if (entry != null) {
        double weight = but < 0 ? 1 : i < but ? BEFORE_BUT : AFTER_BUT;
        cues.add(new Cue(i, to, rounded(weight * inScope(words, i, entry.rating()))));
        sum += cues.get(cues.size() - 1).weight();
      }
      i = to;
    }
    return new Reading(sum == 0 ? 0 : rounded(sum / Math.sqrt(sum * sum + EVENING)), cues);
  }

  private static double rounded(double value) {
    return Math.round(1e4 * value) / 1e4;
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
