package broadsheet.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.langdetect.ThreadSafeLanguageDetectorME;

/**
 * Tells the language of a text, by Apache OpenNLP's model of 183 languages and the first 600
 * characters. Safe for threads; the model is loaded once.
 */
public final class Languages {
  /** Texts with fewer letters are short: for them a language stated by the dump decides. */
  public static final int SHORT = 200;

  private static final int PREFIX = 600;
  private static final int FEWEST_LETTERS = 10;

  /** Where the best two are nearer than that, 99 of 100 guesses above it being right. */
  private static final double LEAST_CONFIDENCE = 0.55;

  private static final double SURE = 0.9;
  private static final int RUNNERS_UP = 3;

  private static final Map<String, String> CODES = codes();

  private final ThreadSafeLanguageDetectorME detector;

  /**
   * A language.
   *
   * @param language ISO 639-1 code in lower case
   * @param confidence its share of the two best scores, 0 to 1
   */
  public record Guess(String language, double confidence) {}

  private static final class Loaded {
    private static final Languages ONE = new Languages(model());
  }

  private Languages(LanguageDetectorModel model) {
    detector = new ThreadSafeLanguageDetectorME(model);
  }

  /** The one detector of this JVM; the first call loads the model, half a second. */
  public static Languages detector() {
    return Loaded.ONE;
  }

  /**
   * The language of a text.
   *
   * @param stated what the dump says, in any notation that {@link #code} reads, or null. It decides
   *     texts of fewer than {@link #SHORT} letters unless they are surely of another language, and
   *     longer ones between near equals
   * @return absent if the text has too few letters or two languages come too close, or the language
   *     has no two-letter code
   */
  public Optional<Guess> guess(String text, String stated) {
    String start = text.substring(0, Math.min(PREFIX, text.length()));
    long letters = start.codePoints().filter(Character::isLetter).count();
    Optional<String> claim = code(stated);
    if (letters < FEWEST_LETTERS) {
      return letters == 0 ? Optional.empty() : claim.map(code -> new Guess(code, 0));
    }
    Language[] best = detector.predictLanguages(start);
    double share = share(best[0], best[1]);
    int rank = rank(best, claim);
    boolean isClaimed =
        letters < SHORT
            ? claim.isPresent() && share < SURE
            : share < LEAST_CONFIDENCE && rank < RUNNERS_UP;
    if (isClaimed) {
      double score = rank < best.length ? best[rank].getConfidence() : 0;
      Language other = best[rank == 0 ? 1 : 0];
      return claim.map(code -> new Guess(code, score / (score + other.getConfidence())));
    }
    return share < LEAST_CONFIDENCE
        ? Optional.empty()
        : Optional.ofNullable(CODES.get(best[0].getLang())).map(code -> new Guess(code, share));
  }

  /**
   * ISO 639-1 code of a language named by a code of two or three letters, with or without a
   * country, or in English.
   */
  public static Optional<String> code(String stated) {
    if (stated == null) {
      return Optional.empty();
    }
    String plain = stated.strip().toLowerCase(Locale.ROOT);
    String known = CODES.get(plain);
    int end = 0;
    while (end < plain.length() && Character.isLetter(plain.charAt(end))) {
      end++;
    }
    boolean isTag = end < plain.length() && "-_".indexOf(plain.charAt(end)) >= 0;
    return Optional.ofNullable(known == null && isTag ? CODES.get(plain.substring(0, end)) : known);
  }

  private static int rank(Language[] best, Optional<String> claim) {
    int rank = 0;
    while (rank < best.length
        && !claim.equals(Optional.ofNullable(CODES.get(best[rank].getLang())))) {
      rank++;
    }
    return claim.isPresent() ? rank : best.length;
  }

  private static double share(Language first, Language second) {
    return first.getConfidence() / (first.getConfidence() + second.getConfidence());
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String two : Locale.getISOLanguages()) {
      Locale locale = Locale.forLanguageTag(two);
      String code = locale.toLanguageTag();
      codes.putIfAbsent(two, code);
      codes.putIfAbsent(locale.getISO3Language(), code);
      codes.putIfAbsent(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
    }
    // Codes of single languages that the two-letter code of their group stands for, and codes of
    // libraries.
    Map.ofEntries(
            Map.entry("cmn", "zh"),
            Map.entry("ekk", "et"),
            Map.entry("lvs", "lv"),
            Map.entry("pes", "fa"),
            Map.entry("plt", "mg"),
            Map.entry("zsm", "ms"),
            Map.entry("swh", "sw"),
            Map.entry("arb", "ar"),
            Map.entry("nob", "no"),
            Map.entry("nb", "no"),
            Map.entry("ger", "de"),
            Map.entry("fre", "fr"),
            Map.entry("dut", "nl"),
            Map.entry("gre", "el"),
            Map.entry("chi", "zh"),
            Map.entry("cze", "cs"),
            Map.entry("rum", "ro"),
            Map.entry("slo", "sk"),
            Map.entry("per", "fa"),
            Map.entry("alb", "sq"),
            Map.entry("arm", "hy"),
            Map.entry("baq", "eu"),
            Map.entry("geo", "ka"),
            Map.entry("ice", "is"),
            Map.entry("mac", "mk"),
            Map.entry("may", "ms"),
            Map.entry("wel", "cy"))
        .forEach(codes::put);
    return Map.copyOf(codes);
  }

  private static LanguageDetectorModel model() {
    try (InputStream in = LanguageDetectorModel.class.getResourceAsStream("/langdetect-183.bin")) {
      return new LanguageDetectorModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
