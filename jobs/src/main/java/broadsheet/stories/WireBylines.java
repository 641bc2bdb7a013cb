package broadsheet.stories;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells bylines with an agency: {@code By Ann Roe, Associated Press}, {@code Ann Roe | Reuters},
 * {@code Reuters Staff}.
 *
 * <p>{@code Ann Roe/AP} credits a picture. A byline that names another outlet too is none of an
 * agency's text.
 */
final class WireBylines {
  private static final int LONGEST = 160;

  private static final String JOB =
      "(?:(?: (?:\\p{Lu}[\\p{L}.&-]*|and|for)){0,4}"
          + " (?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Jj]ournalist|[Aa]nalyst|WRITER|REPORTER|CORRESPONDENT|EDITOR|STAFF|[Ss]taff)s?(?:"
          + " [Ww]riters?| Reports?)?)";
  private static final Pattern REST =
      Pattern.compile(
          "(?: [Nn]ews [Aa]gency| [Ww]ire)?"
              + JOB
              + "?\\s*(?:(?:[|•·,–—-]|on|Published|Updated|Posted)[^\\p{L}]*(?:\\p{L}+[^\\p{L}]+){0,6}\\d[^\\n"
              + "]{0,40})?[\\s.|•]*");
  private static final String NAME = "\\p{Lu}[\\p{L}.'’-]*";
  private static final String PERSON =
      NAME + "(?: (?:(?:de|van|von|der|den|al|bin|la|le|du|da|di|el|ter) ){0,2}" + NAME + "){0,3}";
  private static final String PEOPLE =
      PERSON + "(?:(?:, and |, | and | & | und | et | y )" + PERSON + "){0,7}";
  private static final Pattern BY =
      Pattern.compile(
          "\\s*(?:[Bb]y|BY|From|FROM|Von|VON|Par|PAR|Por|POR|Di|Door|Av|Af|(?:Story|Written|Reported|Text)"
              + " by):?\\s+(?:(?<who>"
              + PEOPLE
              + ")(?: in "
              + PEOPLE
              + ")?(?<mark>\\s*(?:[,|(/–—-]|of|for|with)\\s*| ))?");
  private static final Pattern NAMED =
      Pattern.compile(
          "\\s*(?<who>"
              + PERSON
              + "(?:(?:, and |, | and | & )"
              + PERSON
              + "){0,3})(?:,\\s+|\\s*[|–—]\\s*|\\s+-\\s+)");
  private static final Pattern OTHER_PRESS =
      Pattern.compile(
          "\\b(?:News|Times|Post|TODAY|Today|Journal|Tribune|Staff|STAFF|Desk|Media|Press|Herald|Agenc(?:y|ies)|Network"
              + "|Radio|TV|Television|CNN|BBC|NPR|MSNBC|CNBC|CBS|NBC|ABC|Fox|Wires?|Reports?|Reporters?|Editors?|Correspondents?|Guardian"
              + "|Telegraph|Mail|Independent|Online|Digital|Web|Jazeera|Photos?|Images?|Getty|Video|Source|Credit|Contributing)\\b");

  private WireBylines() {}

  /**
   * The byline that {@code name} stands in.
   *
   * @param isHead whether nothing but names, dates and the like stands between it and the headline
   */
  static Optional<WireCredit> read(NamedAgency name, boolean isHead) {
    if (!name.form().mayStandIn(WireRule.BYLINE)) {
      return Optional.empty();
    }
    String before = name.before();
    boolean isBare = isHead && (before.isBlank() || isNamed(before));
    return isByline(name) || (isBare && isLine(name))
        ? Optional.of(name.credit(WireRule.BYLINE, name.lineStart(), name.lineEnd()))
        : Optional.empty();
  }

  /** Whether it ends a line that begins with "By". */
  static boolean isByline(NamedAgency name) {
    return isLine(name) && isBy(name);
  }

  private static boolean isLine(NamedAgency name) {
    return name.isWholeBefore()
        && name.isWholeAfter()
        && name.lineEnd() - name.lineStart() <= LONGEST
        && rest(name.before(), name.after());
  }

  private static boolean rest(String before, String after) {
    String rest = before.endsWith("(") && after.startsWith(")") ? after.substring(1) : after;
    return REST.matcher(rest).matches();
  }

  private static boolean isBy(NamedAgency name) {
    Matcher by = BY.matcher(name.before());
    return by.matches()
        && isPeople(by.group("who"))
        && (!" ".equals(by.group("mark")) || !isSurname(name.form().form()));
  }

  /** Whether a name right before may be a first name: By Mike Bloomberg. */
  private static boolean isSurname(String form) {
    return form.indexOf(' ') < 0 && !form.equals(form.toUpperCase(Locale.ROOT));
  }

  private static boolean isNamed(String before) {
    Matcher named = NAMED.matcher(before);
    return named.matches() && isPeople(named.group("who"));
  }

  private static boolean isPeople(String who) {
    return who == null || !OTHER_PRESS.matcher(who).find();
  }
}
