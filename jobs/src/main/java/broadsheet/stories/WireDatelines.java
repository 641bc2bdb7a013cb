package broadsheet.stories;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells datelines with an agency: {@code KYIV, Ukraine (AP) —}, {@code (Reuters) -}, {@code MOSCOW,
 * May 31. /TASS/.}, {@code Reuters —}, {@code 新华社北京5月31日电}.
 *
 * <p>One begins a line of the opening, with nothing but a place and a date before the name, or
 * stands within a line, behind a caption, with its place in capitals. {@code (Reuters)} with no
 * dash is the credit of a picture.
 */
final class WireDatelines {
  private static final int LONGEST_PLACE = 100;
  private static final int MOST_WORDS = 14;

  /** Shorter lines are credits of pictures. */
  private static final int SHORTEST_STORY = 40;

  private static final String DASH = "(?:[—–―]|--?)";

  /** Within the brackets the place may stand too, but only in scripts without capitals. */
  private static final Pattern OPENED =
      Pattern.compile(
          "(?<place>.*?)(?<open>[(\\[/【（])"
              + "(?:[^()\\[\\]/【】（）]{1,20}[=＝]|[^()\\[\\]/【】（）\\p{Lu}\\p{Ll}]{1,20} )?$");

  private static final Pattern CLOSED =
      Pattern.compile("(?<close>(?:[/,;|] ?[^()\\[\\]\\n]{1,30})?[)\\]/】）])(?<rest>.*)");
  private static final String SENTENCE = "\\s*(?=[\\p{Lu}\\p{Lo}\\p{N}\"“«'‘„¿¡]).*";
  private static final Pattern DASHED =
      Pattern.compile("\\s*[.,:]?\\s*(?:" + DASH + "|[.:])" + SENTENCE);
  private static final Pattern BARE_DASH = Pattern.compile(" ?" + DASH + SENTENCE);
  private static final Pattern BARE_DATE =
      Pattern.compile(
          ", (?:\\d{1,2} \\p{L}{3,9}|\\p{L}{3,9}\\.? \\d{1,2})\\.?(?:,? \\d{4})?(?:[./]|\\s*"
              + DASH
              + ")"
              + SENTENCE);
  private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d{2}");
  private static final Pattern BARE_STOP = Pattern.compile("[.,:].*");
  private static final Pattern STORY = Pattern.compile("\\s+[\\p{Lu}\\p{Lo}\\p{N}\"“«'‘„].*");
  private static final Pattern CAPITALS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}&'’-])(?:\\p{Lu}[\\p{Lu}.'’-]+)(?: \\p{Lu}[\\p{Lu}.'’-]*){0,3}"
              + "(?:, \\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.'’-]{1,12}){0,2}){0,2}"
              + "(?:,? \\p{L}{3,9}\\.? \\d{1,2}(?:, \\d{4})?)?,? ?$");
  private static final Pattern CHINESE = Pattern.compile("\\S{2,16}[电電].*");
  private static final Pattern DATED = Pattern.compile(".*\\d.*" + DASH + "\\s*");
  private static final Set<String> SMALL =
      Set.of(
          "a", "al", "am", "an", "and", "auf", "by", "da", "das", "de", "del", "den", "der", "des",
          "di", "die", "do", "dos", "du", "e", "el", "en", "et", "het", "i", "im", "in", "la",
          "las", "le", "les", "los", "na", "nad", "near", "o", "of", "off", "on", "sur", "the", "u",
          "und", "upon", "van", "von", "y", "aboard");

  private WireDatelines() {}

  /**
   * The dateline that {@code name} stands in.
   *
   * @param isOpening whether its line is the first of the story
   */
  static Optional<WireCredit> read(NamedAgency name, boolean isOpening) {
    if (!name.form().mayStandIn(WireRule.DATELINE)) {
      return Optional.empty();
    }
    return inBrackets(name).or(() -> bare(name, isOpening));
  }

  private static Optional<WireCredit> inBrackets(NamedAgency name) {
    String before = name.before();
    Matcher opened = OPENED.matcher(before);
    Matcher closed = CLOSED.matcher(name.after());
    if (!opened.matches() || !closed.matches() || !fit(opened, closed)) {
      return Optional.empty();
    }
    String place = opened.group("place");
    String rest = closed.group("rest");
    int to = name.end() + closed.end("close");
    boolean isDashed = DASHED.matcher(rest).matches();
    boolean begins = name.isWholeBefore() && isPlace(place);
    if (begins && isNothing(place) && opened.group("open").equals("/")) {
      return Optional.empty();
    }
    boolean isMarked = isCapitals(place) || before.endsWith("=");
    if (begins && goesOn(name) && (isDashed || (isMarked && STORY.matcher(rest).matches()))) {
      return Optional.of(name.credit(WireRule.DATELINE, name.lineStart(), to));
    }
    Matcher capitals = CAPITALS.matcher(place);
    if (isDashed && goesOn(name) && capitals.find()) {
      return Optional.of(name.credit(WireRule.DATELINE, name.lineStart() + capitals.start(), to));
    }
    return Optional.empty();
  }

  private static boolean fit(Matcher opened, Matcher closed) {
    String close = closed.group("close");
    char end = close.charAt(close.length() - 1);
    return "([/【（".indexOf(opened.group("open")) == ")]/】）".indexOf(end);
  }

  private static Optional<WireCredit> bare(NamedAgency name, boolean isOpening) {
    String before = name.before();
    String after = name.after();
    if (!name.isWholeBefore() || !goesOn(name)) {
      return Optional.empty();
    }
    boolean isChinese =
        before.isBlank()
            && CHINESE.matcher(after).matches()
            && Character.isIdeographic(name.form().form().codePointAt(0));
    boolean isFirst =
        isNothing(before)
            && isOpening
            && (BARE_DASH.matcher(after).matches() || BARE_DATE.matcher(after).matches());
    boolean isPlaced =
        !before.isBlank()
            && isPlace(before)
            && BARE_DASH.matcher(after).matches()
            && (isCapitals(before) || before.stripTrailing().endsWith(","));
    boolean isDated =
        DATED.matcher(before).matches() && isPlace(before) && BARE_STOP.matcher(after).matches();
    return isChinese || isFirst || isPlaced || isDated
        ? Optional.of(name.credit(WireRule.DATELINE, name.lineStart(), name.end()))
        : Optional.empty();
  }

  /** Whether a story follows in the line, or at least so much that it may be one. */
  private static boolean goesOn(NamedAgency name) {
    return !name.isWholeAfter() || name.after().length() >= SHORTEST_STORY;
  }

  private static boolean isCapitals(String place) {
    int comma = place.indexOf(',');
    String city = comma < 0 ? place : place.substring(0, comma);
    return city.strip().length() > 1 && city.equals(city.toUpperCase(Locale.ROOT));
  }

  /** Whether the words may be a place and a date, or nothing: no sentence begins like that. */
  private static boolean isPlace(String words) {
    String stripped = withoutMark(words);
    if (stripped.length() > LONGEST_PLACE) {
      return false;
    }
    boolean isDate = false;
    int count = 0;
    for (String word : stripped.split("[\\s\u00a0]+", -1)) {
      if (word.isEmpty()) {
        continue;
      }
      if (++count > MOST_WORDS || !isOfPlace(word, isDate, count)) {
        return false;
      }
      isDate |= word.endsWith(",") || word.endsWith(".") || hasDigit(word);
    }
    return true;
  }

  private static boolean isOfPlace(String word, boolean isDate, int count) {
    int first = word.codePointAt(0);
    if (isDate && CLOCK.matcher(word).matches()) {
      return true;
    }
    for (int i = 0; i < word.length(); i++) {
      if ("?!;\"“”()[]|:@".indexOf(word.charAt(i)) >= 0) {
        return false;
      }
    }
    return !Character.isLowerCase(first) || isDate || (count > 1 && SMALL.contains(word));
  }

  private static boolean isNothing(String words) {
    return withoutMark(words).isEmpty();
  }

  /** A quotation mark in front is what a badly written dump leaves. */
  private static String withoutMark(String words) {
    String stripped = words.strip();
    return !stripped.isEmpty() && "\"“«".indexOf(stripped.charAt(0)) >= 0
        ? stripped.substring(1)
        : stripped;
  }

  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }
}
