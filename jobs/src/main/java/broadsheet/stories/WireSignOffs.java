package broadsheet.stories;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells by the last lines of a text which agency wrote it: {@code (Reporting by Ann Roe; editing by
 * Bob Doe)}, which is how Reuters closes, {@code Copyright 2017 The Associated Press}, {@code
 * -Reuters-}, {@code … he said. (AFP)}, {@code Associated Press writer Ann Roe contributed to this
 * report.}, {@code Stateline is a nonprofit news service}
 *
 * <p>A writer of its own is how the agency's own texts end. {@code The Associated Press contributed
 * to this report} is how others thank it, and no sign of a wire text.
 */
final class WireSignOffs {
  private static final Pattern REPORTING =
      Pattern.compile(
          "(?m)^[ \\t]*[(\\[]?(?:Additional r|R)eporting by [^\\n"
              + "]{3,400}?[;,.] ?(?:[Ww]rit(?:ing|ten) by [^\\n"
              + "]{3,150}?[;,.] ?)?[Ee]dit(?:ing|ed) by [^\\n"
              + "]{3,200}$");
  private static final Pattern ENDITEM = Pattern.compile("(?:^|\\s)Enditem\\s*$");

  private static final String YEAR = "\\b(?:19|20)\\d\\d\\b(?:\\s?[-–]\\s?\\d{2,4})?";
  private static final Pattern YEAR_BEFORE =
      Pattern.compile(
          ".*(?:[Cc]opyright|COPYRIGHT|©|\\([Cc]\\)|&copy;)[^\\p{L}\\n]{0,8}"
              + YEAR
              + "[\\s,.:]*(?:(?:by|BY) (?:[Tt]he )?)?");
  private static final Pattern COPYRIGHT =
      Pattern.compile(".*(?:[Cc]opyright|COPYRIGHT|©|\\([Cc]\\)) ?(?:by )?(?:[Tt]he )?");
  private static final Pattern YEAR_AFTER =
      Pattern.compile("[ ,.]*(?:" + YEAR + "|[Aa]ll [Rr]ights [Rr]eserved).*");
  private static final Pattern ALONE_BEFORE = Pattern.compile("[\\s—–―•*(\\[/|-]*");
  private static final Pattern ALONE_AFTER = Pattern.compile("[\\s—–―•*)\\]/.|-]*");
  private static final Pattern CODES = Pattern.compile("(?: \\p{Lu}{2,4}){1,4}");
  private static final Pattern END_BEFORE =
      Pattern.compile(".*[.!?…][\"”’»)]{0,2}\\s*(?:(?:[—–―]|--?)\\s*[(\\[]?|[(\\[/])(?:[Tt]he )?");
  private static final Pattern END_AFTER = Pattern.compile("(?:/[^()\\n]{1,20})?[)\\]/]?[.\\s]*");
  private static final Pattern SENTENCE_START =
      Pattern.compile("(?:.*[.!?:][\"”’)]?)?[\\s_•*—–-]*");
  private static final Pattern OWN_WRITER =
      Pattern.compile(
          "(?: \\p{Lu}[\\p{L}.-]*){0,3}?(?: staff| national| senior| special| business| video)?"
              + " (?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Jj]ournalist|[Ee]ditor|[Rr]esearcher|[Pp]hotographer)s?"
              + " \\p{Lu}.*");
  private static final Pattern HELPED =
      Pattern.compile(
          "\\b(?:contributed|contribute|reported from|also reported|assisted|helped)\\b");
  private static final Pattern ABOUT_ITSELF =
      Pattern.compile(
          "(?: \\(\\p{Lu}{2,5}\\))?(?: is|,) (?:an?|the) (?:\\p{L}+,? ){0,3}"
              + "(?:non-?profit|nonpartisan|independent|news service|newsroom|news agency)\\b.*");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…\"”’»)]\\s*$");

  private WireSignOffs() {}

  /** Reuters' and Xinhua's closing words, which name no agency. */
  static Optional<WireCredit> unnamed(String text, int from) {
    Matcher reporting = REPORTING.matcher(text).region(from, text.length());
    if (reporting.find()) {
      return Optional.of(credit("Reuters", text, reporting.start(), reporting.end()));
    }
    Matcher item = ENDITEM.matcher(text).region(Math.max(from, text.length() - 40), text.length());
    return item.find()
        ? Optional.of(
            credit("Xinhua", text, item.end() - item.group().strip().length(), item.end()))
        : Optional.empty();
  }

  private static WireCredit credit(String agency, String text, int from, int to) {
    String evidence = text.substring(from, to).strip();
    int start = text.indexOf(evidence, from);
    return new WireCredit(
        agency, WireRule.SIGN_OFF.label(), evidence, start, start + evidence.length());
  }

  /**
   * The sign-off that {@code name} stands in.
   *
   * @param isLast whether its line is the last that is not blank
   */
  static Optional<WireCredit> read(NamedAgency name, boolean isLast) {
    if (!name.form().mayStandIn(WireRule.SIGN_OFF)) {
      return Optional.empty();
    }
    if (isCopyright(name) || isOwnWriter(name) || isAboutItself(name)) {
      return Optional.of(name.credit(WireRule.SIGN_OFF, name.sentenceStart(), name.lineEnd()));
    }
    if (isLast && isAlone(name) && SENTENCE_END.matcher(lineBefore(name)).find()) {
      return Optional.of(name.credit(WireRule.SIGN_OFF, name.lineStart(), name.lineEnd()));
    }
    return isLast && isAtEnd(name)
        ? Optional.of(name.credit(WireRule.SIGN_OFF, name.start(), name.end()))
        : Optional.empty();
  }

  private static boolean isCopyright(NamedAgency name) {
    return YEAR_BEFORE.matcher(name.before()).matches()
        || (COPYRIGHT.matcher(name.before()).matches()
            && YEAR_AFTER.matcher(name.after()).matches());
  }

  private static boolean isOwnWriter(NamedAgency name) {
    return OWN_WRITER.matcher(name.after()).matches()
        && (SENTENCE_START.matcher(name.before()).matches() && name.isWholeBefore())
        && HELPED.matcher(wholeLineAfter(name)).find();
  }

  /** How services that give their texts away close them: {@code Stateline is a nonprofit …}. */
  private static boolean isAboutItself(NamedAgency name) {
    return name.isWholeBefore()
        && ALONE_BEFORE.matcher(name.before()).matches()
        && ABOUT_ITSELF.matcher(name.after()).matches();
  }

  /** The rest of the line, however many writers it names. */
  private static String wholeLineAfter(NamedAgency name) {
    int to = name.text().indexOf('\n', name.end());
    int end = to < 0 ? name.text().length() : to;
    return name.text().substring(name.end(), Math.min(end, name.end() + 800));
  }

  private static boolean isAlone(NamedAgency name) {
    return name.isWholeBefore()
        && name.isWholeAfter()
        && ALONE_BEFORE.matcher(name.before()).matches()
        && (ALONE_AFTER.matcher(name.after()).matches() || CODES.matcher(name.after()).matches());
  }

  private static boolean isAtEnd(NamedAgency name) {
    return name.isWholeAfter()
        && END_BEFORE.matcher(name.before()).matches()
        && END_AFTER.matcher(name.after()).matches();
  }

  /** The end of the line before that is not blank. */
  private static String lineBefore(NamedAgency name) {
    int to = name.lineStart();
    while (to > 0 && Character.isWhitespace(name.text().charAt(to - 1))) {
      to--;
    }
    return name.text().substring(Math.max(0, to - 10), to);
  }
}
