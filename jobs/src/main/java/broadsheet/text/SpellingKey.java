package broadsheet.text;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keys of a name that stay the same when another romanization of its Cyrillic, Arabic or Chinese
 * original is used: Zelensky, Zelenskyy and Selenskyj; Gaddafi, Qaddafi and Kadhafi; Mao Zedong and
 * Mao Tse-tung.
 *
 * <p>A spelling alone does not tell where a name comes from nor by whose habits it is written, so a
 * name has a key for each reading that its letters allow: Slavic in English, German or French
 * letters, Arabic, Chinese in pinyin or Wade–Giles. Two spellings may be one name if they share a
 * key. The keys are wide: sharing one is a reason to look at the context, none to merge. Keys of
 * different origins never meet.
 *
 * <p>The tables are {@code sounds.csv}, after BGN/PCGN (Russian 1947, Ukrainian 1965, Arabic 1956),
 * ISO 9, ALA-LC, DIN 1460, the Ukrainian national romanization of 2010, Duden's and French
 * newspapers' transcriptions; and {@code chinese-syllables.csv}, ISO 7098 beside Wade–Giles.
 */
public final class SpellingKey {
  private static final Pattern DASH = Pattern.compile("-");
  private static final Pattern BLANK = Pattern.compile("\\s+");
  private static final Pattern GERMAN = Pattern.compile("w|j|sch|z");
  private static final Pattern FRENCH = Pattern.compile("ou|tch|dj|ine(-|$)|j");
  private static final Pattern ARABIC =
      Pattern.compile("[^aiupx]?(?:[aiu]{1,3}[^aiupx]{1,2})*[aiu]{0,2}");
  private static final Pattern ARTICLE = Pattern.compile("al|el|ul");

  /** Abdul, Abdel, Abd al-: servant of, apart from or joined with what follows. */
  private static final Pattern SERVANT =
      Pattern.compile("(?<![a-z])abd(?:-?[aeou][lr]-?|-)(?=[a-z]{2})");

  private static final int MOST_LETTERS = 80;
  private static final int FEWEST_LETTERS = 3;
  private static final int FEWEST_SOUNDS = 4;

  private SpellingKey() {}

  /**
   * The keys of a whole name: the keys of its words in order, parted by blanks, after a letter for
   * the origin and a colon.
   *
   * @param name not blank
   * @param type PER, ORG, LOC or MISC
   * @return without repeats, in a fixed order; empty for MISC, acronyms, names of less than three
   *     letters, and those longer than any person's
   */
  public static List<String> of(String name, String type) {
    String key = NameKey.of(name);
    boolean isNone = type.equals("MISC") || key.startsWith("x-") || key.length() > MOST_LETTERS;
    if (isNone || !NameKey.ofAcronym(name).isEmpty()) {
      return List.of();
    }
    Set<String> keys = new LinkedHashSet<>();
    slavic(key, type, keys);
    if (!isCalledAl(name)) {
      arabic(key, keys);
    }
    if (type.equals("PER")) {
      chinese(name, keys);
    }
    return List.copyOf(keys);
  }

  /** Al Gore, where Al is no article. */
  private static boolean isCalledAl(String name) {
    return name.startsWith("Al ");
  }

  private static void slavic(String key, String type, Set<String> keys) {
    if (key.length() < FEWEST_LETTERS) {
      return;
    }
    keys.add(slavic(key, type));
    if (GERMAN.matcher(key).find()) {
      keys.add(slavic(read(key, "german"), type));
    }
    if (FRENCH.matcher(key).find()) {
      keys.add(slavic(read(key, "french"), type));
    }
  }

  /** German and French consonants are read before; what is left is the same in all three. */
  private static String slavic(String key, String type) {
    Sounds slavic = Sounds.of("slavic");
    boolean isPerson = type.equals("PER");
    return DASH.splitAsStream(key)
        .map(slavic::read)
        .map(sounds -> isPerson ? GivenNames.slavic(sounds) : sounds)
        .collect(joining(" ", "s:", ""));
  }

  private static String read(String key, String reading) {
    return DASH.splitAsStream(key).map(Sounds.of(reading)::read).collect(joining("-"));
  }

  private static void arabic(String key, Set<String> keys) {
    List<String> sounds = new ArrayList<>();
    boolean fits = true;
    for (String word : DASH.split(SERVANT.matcher(key).replaceAll("abd-"))) {
      if (!ARTICLE.matcher(word).matches()) {
        String read = Sounds.of("arabic").read(word);
        fits &= ARABIC.matcher(read).matches() && !GivenNames.isWestern(word);
        sounds.add(read);
      }
    }
    String joined = String.join(" ", sounds);
    if (fits && joined.length() >= FEWEST_SOUNDS) {
      keys.add("a:" + joined);
    }
  }

  private static void chinese(String name, Set<String> keys) {
    String letters = name.replace("'", "").replace("’", "").toLowerCase(Locale.ROOT).strip();
    List<String> words = Arrays.asList(BLANK.split(letters));
    if (words.size() > 3) {
      return;
    }
    String given = String.join("-", words.subList(words.size() > 1 ? 1 : 0, words.size()));
    Set<String> surnames = words.size() > 1 ? ChineseWords.pinyin(words.get(0)) : Set.of("");
    Set<String> plain = ChineseWords.pinyin(given);
    pair(surnames, plain, keys);
    if (surnames.isEmpty() || plain.isEmpty() || given.contains("-")) {
      pair(
          words.size() > 1 ? ChineseWords.wadeGiles(words.get(0)) : Set.of(""),
          ChineseWords.wadeGiles(given),
          keys);
    }
  }

  private static void pair(Set<String> surnames, Set<String> given, Set<String> keys) {
    for (String surname : surnames) {
      given.forEach(rest -> keys.add("c:" + (surname + " " + rest).strip()));
    }
  }
}
