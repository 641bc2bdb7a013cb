package broadsheet.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the lead-in that names place, day or agency at the start of a story: {@code KIEV, Ukraine
 * (AP) —}, {@code SALVADOR, Feb 26 -}, {@code (CNN)}. A place without an agency must be in
 * capitals, and what follows must begin a sentence.
 */
final class LeadIns {
  private static final int LONGEST = 120;

  private static final String CAPITALS =
      "(?<place>\\p{Lu}[\\p{Lu}.'’-]*+(?:[ /]\\p{Lu}[\\p{Lu}.'’-]*+){0,4})";
  private static final String WORD = "\\p{Lu}[\\p{L}.'’-]*+";
  private static final String WORDS = WORD + "(?: (?:(?:of|de|del|the|al) )?" + WORD + "){0,3}";
  private static final String MONTH =
      "(?i:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?i:[a-z]*+)\\.?";
  private static final String DAY =
      "(?:" + MONTH + " {1,2}\\d{1,2}(?:, \\d{4})?|\\d{1,2} " + MONTH + ")";
  private static final String AGENCY = "\\(" + Agencies.NEWS + "(?: \\p{Lu}\\p{L}++)?\\)";
  private static final String DASH = "(?:\\s*(?:—|--)\\s*|(?:(?<=\\d)|\\s+)[-‑–](?:\\s+|$))";
  private static final String AFTER = "(?=[\"“‘'«<]?[\\p{Lu}\\p{N}]|$)";

  /** PLACE, Region, March 3 (Agency) — */
  private static final Pattern IN_CAPITALS =
      Pattern.compile(
          CAPITALS
              + "(?<more>(?:(?:,? |,)"
              + DAY
              + "|, "
              + WORDS
              + "){0,2}(?: \\([^()]{1,40}\\))?)"
              + DASH
              + AFTER);

  /** Place, Region, March 3 (Agency) — */
  private static final Pattern WITH_AGENCY =
      Pattern.compile(
          "(?:(?:"
              + DAY
              + "|"
              + WORDS
              + ")(?:, (?:"
              + DAY
              + "|"
              + WORDS
              + ")){0,2} )?"
              + AGENCY
              + "(?:"
              + DASH
              + "|:?\\s*+)"
              + AFTER);

  /** Agency — */
  private static final Pattern AGENCY_ALONE = Pattern.compile(Agencies.NEWS + DASH + AFTER);

  /**
   * Forms that only the first paragraph of a story can have: Place (Any Agency) —; Place, Agency —;
   * Place, Region, March 3 -; Place, Region Reuters —.
   */
  private static final List<Pattern> AT_TOP =
      List.of(
          Pattern.compile(
              WORDS
                  + "(?:, (?:"
                  + DAY
                  + "|"
                  + WORDS
                  + ")){0,2} \\(\\p{Lu}[\\p{L}.'’&]++(?: \\p{Lu}[\\p{L}.'’&]*+){0,3}\\)"
                  + DASH
                  + AFTER),
          Pattern.compile(WORDS + "(?:, (?:" + DAY + "|" + WORDS + ")){1,2}" + DASH + AFTER),
          Pattern.compile(
              WORD
                  + "(?: {1,2}\\p{L}[\\p{L}.'’-]*+){0,3}(?:, {0,2}"
                  + WORDS
                  + ")?, {0,2}"
                  + DAY
                  + DASH),
          Pattern.compile(
              WORDS + "(?:(?:, | and |, and )" + WORDS + "){0,3} " + Agencies.NEWS + DASH + AFTER));

  private static final int MOST_WORDS = 9;

  /** Capitals before a dash that are no place, where nothing else speaks for one. */
  private static final Set<String> NO_PLACES =
      Set.of(
          "analysis",
          "asean",
          "breaking",
          "brics",
          "commentary",
          "correction",
          "covid",
          "daca",
          "developing",
          "editorial",
          "exclusive",
          "explainer",
          "fact",
          "fact check",
          "fifa",
          "file",
          "file photo",
          "flashback",
          "isil",
          "isis",
          "just in",
          "live",
          "live updates",
          "nasa",
          "nato",
          "news",
          "note",
          "opec",
          "opinion",
          "photo",
          "photos",
          "poll",
          "read",
          "report",
          "review",
          "transcript",
          "uefa",
          "unesco",
          "unicef",
          "update",
          "updated",
          "video",
          "watch",
          "editor's note",
          "editor’s note",
          "read more",
          "first on cnn");

  private LeadIns() {}

  /** Offset just after the lead-in of {@code paragraph}, dash and all; -1 if it has none. */
  static int end(String text, Stretch paragraph) {
    int limit = Math.min(paragraph.end(), paragraph.start() + LONGEST);
    CharSequence head = text.substring(paragraph.start(), limit);
    Matcher capitals = IN_CAPITALS.matcher(head);
    if (capitals.lookingAt() && isPlace(capitals)) {
      return paragraph.start() + capitals.end();
    }
    for (Pattern pattern : new Pattern[] {WITH_AGENCY, AGENCY_ALONE}) {
      Matcher matcher = pattern.matcher(head);
      if (matcher.lookingAt()) {
        return paragraph.start() + matcher.end();
      }
    }
    return -1;
  }

  /** The same for the first paragraph of a story, where more forms are certain. */
  static int endAtTop(String text, Stretch paragraph) {
    int end = end(text, paragraph);
    if (end >= 0) {
      return end;
    }
    int limit = Math.min(paragraph.end(), paragraph.start() + LONGEST);
    CharSequence head = text.substring(paragraph.start(), limit);
    for (Pattern pattern : AT_TOP) {
      Matcher matcher = pattern.matcher(head);
      if (matcher.lookingAt() && matcher.group().split("\\s+", -1).length <= MOST_WORDS) {
        return paragraph.start() + matcher.end();
      }
    }
    return -1;
  }

  private static boolean isPlace(Matcher matcher) {
    String place = matcher.group("place");
    if (NO_PLACES.contains(place.toLowerCase(Locale.ROOT))) {
      return false;
    }
    long letters = place.codePoints().filter(Character::isLetter).count();
    return matcher.group("more").isEmpty() ? letters >= 4 : letters >= 2;
  }
}
