package broadsheet.stories;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells lines that say in so many words where the text is from: {@code Source: Reuters}, {@code
 * This story was provided by The Associated Press.}, {@code Distributed by Tribune Content Agency.}
 *
 * <p>{@code With material from AFP} and the like do not say that.
 */
final class WireCreditLines {
  private static final Pattern SOURCE =
      Pattern.compile(
          "\\W{0,3}(?:News |Text |Story |Article"
              + " )?(?:Source|SOURCE|Quelle|QUELLE|Fuente|Fonte|Bron|Källa|Kilde|Lähde|Źródło|Zdroj|Forrás"
              + "|Kaynak|Sumber|Nguồn|Источник|Джерело|来源|來源|출처|المصدر|منبع|Via|VIA)\\s*[:：]\\s*");
  private static final Pattern NOTHING_MORE =
      Pattern.compile("(?: [Nn]ews(?: [Aa]gency)?| [Aa]gency)?[\\s.)\\]|]*");
  private static final String STORY =
      "(?:[Ss]tory|[Aa]rticle|[Rr]eport|[Ii]tem|[Pp]iece|[Dd]ispatch|[Cc]ontent|[Cc]olumn)";
  private static final Pattern PROVIDED =
      Pattern.compile(
          "(?:.*[.!?:\"”)]\\s+|[\\W_]*)(?:(?:This|The above|The preceding) (?:\\p{Ll}+ )?"
              + STORY
              + "(?: (?:was|is|has been|comes|came|appeared))?(?:"
              + " (?:first|originally|also|automatically))?(?:"
              + " (?:reported|written|provided|produced|distributed|published|supplied|released|filed|syndicated))?"
              + " (?:by|from|in|on|to you by)|"
              + STORY
              + " (?:provided|supplied|written|courtesy|distributed|syndicated) (?:by|of))\\s+");
  private static final Pattern DISTRIBUTED = Pattern.compile(".*\\b[Dd]istributed by\\s+");
  private static final Pattern NO_OTHER =
      Pattern.compile(
          "(?: [Nn]ews [Aa]gency| [Ww]ire| [Nn]ews"
              + " [Ss]ervice)?(?:[.,;:)\\]]|\\s*$)(?!\\s*(?:and|&)\\b).*");

  private WireCreditLines() {}

  /** The credit that {@code name} stands in. */
  static Optional<WireCredit> read(NamedAgency name) {
    if (!name.form().mayStandIn(WireRule.CREDIT)) {
      return Optional.empty();
    }
    return isSource(name) || isProvided(name)
        ? Optional.of(name.credit(WireRule.CREDIT, name.sentenceStart(), name.end()))
        : Optional.empty();
  }

  private static boolean isSource(NamedAgency name) {
    return name.isWholeBefore()
        && name.isWholeAfter()
        && SOURCE.matcher(name.before()).matches()
        && NOTHING_MORE.matcher(name.after()).matches();
  }

  private static boolean isProvided(NamedAgency name) {
    String before = name.before();
    return (PROVIDED.matcher(before).matches() || DISTRIBUTED.matcher(before).matches())
        && NO_OTHER.matcher(name.after()).matches();
  }
}
