package broadsheet.text;

import java.util.regex.Pattern;

/**
 * Tells the line below a story that signs it: {@code (Ann Roe, Harbour News Agency)}, {@code —
 * Harbour News Agency}, {@code Ann Roe, The Harbour Post}, {@code HARBOUR}.
 */
final class SignOffs {
  private static final int LONGEST = 100;

  private static final String WORD = "\\p{Lu}[\\p{L}\\p{N}.'’&-]*+";
  private static final String NAME =
      WORD + "(?: (?:(?:of|the|and|for|de|van|von|al|bin) ){0,2}" + WORD + "){0,5}";
  private static final String NAMES = NAME + "(?: ?[,/|;–—] ?" + NAME + "){0,3}";
  private static final String PRESS =
      "(?:Agency|News|Newswire|Wire|Press|Times|Post|Journal|Tribune|Herald|Gazette|Chronicle"
          + "|Telegraph|Review|Bulletin|Media)";

  private static final Pattern MARKED =
      Pattern.compile("\\(" + NAMES + "\\)|\\[" + NAMES + "]|(?:—|–|--?) ?" + NAMES);

  /** Without a mark, a word must tell that it is the press that signs. */
  private static final Pattern BY_PRESS =
      Pattern.compile(
          "(?:(?:—|–|--?) ?)?(?:"
              + NAME
              + " ?[,/|] ?)?(?:"
              + WORD
              + " (?:(?:of|the) )?){1,4}"
              + PRESS
              + "(?: (?:Agency|Service))?");

  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{3,20}");

  private SignOffs() {}

  /**
   * Whether {@code last}, the last paragraph, signs the story. A name below a quotation may be its
   * speaker's, unless it is the press's; one below a line without a full stop may be the last of a
   * list. Neither signs.
   *
   * @param before the paragraph before it
   */
  static boolean isSigned(String text, Stretch before, Stretch last) {
    char end = text.charAt(before.end() - 1);
    if (last.length() > LONGEST || ".!?\"”’»“)]".indexOf(end) < 0) {
      return false;
    }
    String line = last.of(text);
    return BY_PRESS.matcher(line).matches()
        || (".!?".indexOf(end) >= 0
            && (MARKED.matcher(line).matches() || CAPITALS.matcher(line).matches()));
  }
}
