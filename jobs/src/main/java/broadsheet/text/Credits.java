package broadsheet.text;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells captions of pictures, and the credits in them. */
final class Credits {
  private static final int LONGEST = 160;
  private static final int LONGEST_CAPTION = 500;

  private static final String PICTURE =
      "(?:[Pp]hoto(?:graph)?|[Pp]ic(?:ture)?|[Ii]mage|[Ii]llustration|[Gg]raphic)";

  private static final Pattern CAPTION =
      Pattern.compile(
          "(?:FILE PHOTO\\b|File [Pp]hoto\\b|FILE [-–—]|(?:Image|Photo|Picture) [Cc]aption\\b"
              + "|[Cc]aption:|CAPTION:|Enlarge this image\\b|[Tt]oggle caption\\b)");

  /** Buttons of a web page, printed before a credit. */
  private static final Pattern BUTTONS = Pattern.compile("Enlarge this image|[Tt]oggle caption");

  private static final Pattern NOTICE =
      Pattern.compile("(?:Copyright )?(?:©|\\([Cc]\\)) ?\\d{4}|Copyright \\d{4}");

  /** What a credit may hold: looked for first, for most paragraphs have none of it. */
  private static final Pattern HINT =
      Pattern.compile(
          "©|\\([Cc]\\)|[)\\]]\\.?$|/|hoto|HOTO|mage|MAGE|ictur|ICTURE|Pic"
              + " |Pic:|llustration|raphic|redit|ourtesy|aption|via |AP ");

  private static final Pattern SIGN =
      Pattern.compile("(?:(?:(?:Image|Photo|Picture) )?[Cc]opyright )?(?:©|\\([Cc]\\) )");
  private static final Pattern MARK =
      Pattern.compile(
          "(?:^|(?<=[.!?\"”’)\\]|–—-] {0,3}))(?:[A-Z]\\w{1,11} )?"
              + "(?:"
              + PICTURE
              + "s?(?: illustrations?)?(?: [Cc]redit(?:ed)?(?: to)?:?| [Cc]ourtesy(?: of)?:?"
              + "| [Cc]opyright:?| by:?)|"
              + PICTURE
              + ":|[Cc]redit:|(?:PHOTO|PICTURE|IMAGE)S?(?: CREDIT)?:|Courtesy(?: of|:))"
              + " *(?=[\\p{Lu}@])");
  private static final Pattern BRACKETS =
      Pattern.compile("(?:[(\\[]{1,2}(?<in>[^()\\[\\]]{2,140})[)\\]]{1,2}\\.?\\s*)$");
  private static final Pattern PICTURE_MARKED =
      Pattern.compile(
          ".{0,20}\\b" + PICTURE + "s?(?:(?: [Cc]redit| [Cc]ourtesy)?(?::| of\\b)| by\\b).*");

  /** Whatever the agency, where no full stop follows: a sentence would have one. */
  private static final Pattern PERSON_AND_AGENCY =
      Pattern.compile(
          Bylines.PERSON + "(?: ?/ ?\\p{Lu}[\\p{L}.'’&-]*+(?: \\p{Lu}[\\p{L}.'’&-]*+){0,3}){1,2}");

  private static final Pattern BAR =
      Pattern.compile(
          " \\| (?:[^|.]{0,60}?\\b)??"
              + Agencies.ANY
              + "s?\\b(?:/(?:"
              + Agencies.ANY
              + "|\\p{Lu}[\\w.-]*+))*+(?!\\s+\\p{Ll})");
  private static final Pattern AGENCY =
      Pattern.compile(
          "(?:.{0,80}?(?:/ ?|\\bvia )"
              + Agencies.ANY
              + "(?:/.{2,40})?(?: \\d{4})?"
              + "|(?:AP Photo|AP|Reuters|REUTERS|AFP|EPA|Getty Images)/.{2,60}"
              + "|.{0,40}\\b(?:AP Photos?|Getty Images|Reuters photo|AP Images)(?:[/,] ?.{2,60})?"
              + ")\\.?");

  /** Between a name and its agency these may stand in lower case; other words tell a sentence. */
  private static final Set<String> SMALL =
      Set.of(
          "a",
          "an",
          "and",
          "at",
          "by",
          "caption",
          "courtesy",
          "de",
          "for",
          "from",
          "file",
          "handout",
          "illustration",
          "image",
          "images",
          "in",
          "of",
          "on",
          "photo",
          "photos",
          "pool",
          "press",
          "provided",
          "screenshot",
          "the",
          "this",
          "to",
          "toggle",
          "van",
          "via",
          "von",
          "with",
          "epa",
          "dpa",
          "imago",
          "al",
          "bin",
          "der");

  private Credits() {}

  /** Whether {@code paragraph} begins like the caption of a picture. */
  static boolean isCaption(String text, Stretch paragraph) {
    return paragraph.length() <= LONGEST_CAPTION
        && CAPTION.matcher(text).region(paragraph.start(), paragraph.end()).lookingAt();
  }

  /** Whether so long a text can stand with a credit as its caption. */
  static boolean canBeCaption(Stretch rest) {
    return rest.length() <= LONGEST_CAPTION;
  }

  /** Whether {@code credit} is a copyright notice: what stands before it is no caption. */
  static boolean isNotice(String text, Stretch credit) {
    return NOTICE.matcher(text).region(credit.start(), credit.end()).lookingAt();
  }

  /** The credit in {@code paragraph}: at its end, or after a caption that a bar closes. */
  static Optional<Stretch> find(String text, Stretch paragraph) {
    return atEnd(text, paragraph).or(() -> afterBar(text, paragraph));
  }

  private static Optional<Stretch> atEnd(String text, Stretch paragraph) {
    int from = Math.max(paragraph.start(), paragraph.end() - LONGEST);
    String tail = text.substring(from, paragraph.end());
    int start = start(tail, from == paragraph.start());
    return start < 0
        ? Optional.empty()
        : Optional.of(Stretch.trimmed(text, from + start, paragraph.end()));
  }

  /** Where the credit begins in {@code tail}; -1 if there is none. */
  private static int start(String tail, boolean isWhole) {
    if (!HINT.matcher(tail).find()) {
      return -1;
    }
    if (isWhole && BUTTONS.matcher(tail).lookingAt() && isCredit(tail)) {
      return 0;
    }
    Matcher sign = SIGN.matcher(tail);
    if (sign.find()) {
      return sign.start();
    }
    Matcher mark = MARK.matcher(tail);
    while (mark.find()) {
      if ((mark.start() > 0 || isWhole) && isCredit(tail.substring(mark.end()))) {
        return mark.start();
      }
    }
    int bracket = bracket(tail);
    if (bracket >= 0) {
      return bracket;
    }
    int last = lastSentence(tail);
    String rest = tail.substring(Math.max(last, 0));
    return (last >= 0 || isWhole)
            && Character.isUpperCase(rest.codePointAt(0))
            && AGENCY.matcher(rest).matches()
            && isCredit(rest)
        ? Math.max(last, 0)
        : -1;
  }

  /** Where the last brackets open, or the last two, if what is in them is a credit. */
  private static int bracket(String tail) {
    Matcher last = BRACKETS.matcher(tail);
    if (!last.find() || !isCreditInBrackets(last, tail)) {
      return -1;
    }
    Matcher before = BRACKETS.matcher(tail.substring(0, last.start()));
    return before.find() && isCreditInBrackets(before, tail) ? before.start() : last.start();
  }

  private static boolean isCreditInBrackets(Matcher brackets, String tail) {
    String in = brackets.group("in").strip();
    if (AGENCY.matcher(in).matches() || PICTURE_MARKED.matcher(in).matches()) {
      return isCredit(in);
    }
    if (PERSON_AND_AGENCY.matcher(in).matches() && standsAlone(brackets, tail)) {
      return true;
    }
    // An agency's name alone: under a picture, not at the end of a sentence that quotes it.
    return Agencies.isKnown(in)
        && !brackets.group().contains(".")
        && lastSentence(tail.substring(0, brackets.start())) < 0;
  }

  /** Whether the brackets stand below a picture or after a full stop, and none follows them. */
  private static boolean standsAlone(Matcher brackets, String tail) {
    String before = tail.substring(0, brackets.start()).stripTrailing();
    return !brackets.group().strip().endsWith(".")
        && (before.isEmpty()
            || ".!?".indexOf(before.charAt(before.length() - 1)) >= 0
            || lastSentence(before) < 0);
  }

  /** Politico's way: {@code caption | Name/Agency}, even where the story goes on in the line. */
  private static Optional<Stretch> afterBar(String text, Stretch paragraph) {
    int limit = Math.min(paragraph.end(), paragraph.start() + LONGEST_CAPTION);
    String head = text.substring(paragraph.start(), limit);
    Matcher bar = BAR.matcher(head);
    return head.contains(" | ") && bar.find() && isCredit(bar.group())
        ? Optional.of(
            Stretch.trimmed(text, paragraph.start() + bar.start(), paragraph.start() + bar.end()))
        : Optional.empty();
  }

  /** Where the last sentence of {@code tail} begins; -1 if no other ends before it. */
  private static int lastSentence(String tail) {
    for (int i = tail.length() - 1; i > 1; i--) {
      if (Character.isWhitespace(tail.charAt(i - 1)) && !Character.isWhitespace(tail.charAt(i))) {
        int end = i - 1;
        while (end > 1
            && (" \t\u00a0".indexOf(tail.charAt(end)) >= 0
                || "\"”’)".indexOf(tail.charAt(end)) >= 0)) {
          end--;
        }
        if (".!?".indexOf(tail.charAt(end)) >= 0 && !isInitial(tail, end)) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Whether the stop at {@code end} is that of "J." or "U.S." */
  private static boolean isInitial(String tail, int end) {
    return Character.isUpperCase(tail.charAt(end - 1))
        && (end < 2 || !Character.isLetter(tail.charAt(end - 2)));
  }

  /** Names and the small words between them, but no sentence. */
  private static boolean isCredit(String words) {
    for (String word : words.split("[^\\p{L}\\p{N}'’.@-]+", -1)) {
      if (word.length() > 1
          && Character.isLowerCase(word.codePointAt(0))
          && !SMALL.contains(word.replace(".", ""))) {
        return false;
      }
    }
    return true;
  }
}
