package broadsheet.voice;

import broadsheet.voice.Mark.Family;
import broadsheet.voice.Mark.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the quotation marks of a stretch of text, each with what it does as far as the characters
 * around it tell; apostrophes, feet and inches are passed over.
 */
final class MarkReader {
  private static final String OPENERS = "([{<—–-/“‘\"'`«„‚¡¿*_|";
  private static final String CLOSING_SIGNS = ".,;:!?)]}…—–-/”’\"'»%*_|>";
  private static final Set<String> ELISIONS =
      Set.of("em", "til", "tis", "twas", "cause", "bout", "n", "round", "cuz", "nuff", "ere");

  private final String text;
  private final int from;
  private final int to;
  private final List<Mark> marks = new ArrayList<>();

  private MarkReader(String text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
  }

  /** The marks between {@code from} and {@code to}, in order. */
  static List<Mark> read(String text, int from, int to) {
    MarkReader reader = new MarkReader(text, from, to);
    int at = from;
    while (at < to) {
      at = Math.max(at + 1, reader.read(at));
    }
    return reader.marks;
  }

  /** Reads the mark at {@code at} if one is there, and returns what is after it. */
  private int read(int at) {
    char c = text.charAt(at);
    if (c < 128 && c != '"' && c != '\'' && c != '`') {
      return at + 1;
    }
    return switch (c) {
      case '"', '＂' -> straight(at, at + 1 < to && text.charAt(at + 1) == c ? 2 : 1);
      case '“', '„', '‟', '〝' -> curly(at, Side.OPENS);
      case '”', '〞', '〟' -> curly(at, Side.CLOSES);
      case '«', '»' -> add(at, 1, Family.ANGLE, byContext(at, 1, c == '«'));
      case '「', '『' -> add(at, 1, Family.CORNER, Side.OPENS);
      case '」', '』' -> add(at, 1, Family.CORNER, Side.CLOSES);
      case '`' -> backtick(at);
      case '‘', '‚', '‹', '›' -> single(at);
      case '\'', '’' -> apostrophes(at);
      default -> at + 1;
    };
  }

  private int add(int at, int length, Family family, Side side) {
    marks.add(new Mark(at, length, family, side));
    return at + length;
  }

  private int curly(int at, Side usual) {
    if (isInches(at)) {
      return at + 1;
    }
    Side side = byContext(at, 1, usual == Side.OPENS);
    return add(at, 1, Family.DOUBLE, side == Side.EITHER ? usual : side);
  }

  private int straight(int at, int length) {
    boolean isMarkup = at > from && text.charAt(at - 1) == '=';
    if (isInches(at) || isMarkup) {
      return at + length;
    }
    return add(at, length, Family.DOUBLE, byContext(at, length));
  }

  private boolean isInches(int at) {
    return at > from && Character.isDigit(text.charAt(at - 1)) && hasFeet(at - 1);
  }

  /** Whether the number that ends at {@code last} follows feet: 5'10. */
  private boolean hasFeet(int last) {
    int i = last;
    while (i > from && last - i < 3 && Character.isDigit(text.charAt(i))) {
      i--;
    }
    return i > from
        && (text.charAt(i) == '\'' || text.charAt(i) == '’')
        && Character.isDigit(text.charAt(i - 1));
  }

  private int backtick(int at) {
    if (at + 1 < to && text.charAt(at + 1) == '`') {
      return add(at, 2, Family.DOUBLE, Side.OPENS);
    }
    return isBoundary(at) ? single(at) : at + 1;
  }

  /** A mark that opens unless a letter stands before it or it leaves out letters: ‘90s, ‘em. */
  private int single(int at) {
    if (text.charAt(at) == '›') {
      return add(at, 1, Family.SINGLE, Side.CLOSES);
    }
    return isBoundary(at) && !isElision(at) && isWordAt(at + 1)
        ? add(at, 1, Family.SINGLE, Side.OPENS)
        : at + 1;
  }

  /** One, two or three of them. */
  private int apostrophes(int at) {
    char c = text.charAt(at);
    int n = 1;
    while (n < 3 && at + n < to && text.charAt(at + n) == c) {
      n++;
    }
    if (n == 1) {
      return apostrophe(at);
    }
    if (n == 2) {
      return add(at, 2, Family.DOUBLE, byContext(at, 2));
    }
    if (isBoundary(at)) {
      add(at, 2, Family.DOUBLE, Side.OPENS);
      return add(at + 2, 1, Family.SINGLE, Side.OPENS);
    }
    add(at, 1, Family.SINGLE, Side.CLOSES);
    return add(at + 1, 2, Family.DOUBLE, Side.CLOSES);
  }

  private int apostrophe(int at) {
    if (isBoundary(at)) {
      return single(at);
    }
    boolean isInside = at + 1 < to && Character.isLetterOrDigit(text.charAt(at + 1));
    if (isInside || Character.isWhitespace(text.charAt(at - 1))) {
      return at + 1;
    }
    boolean isPossessive =
        isLetter(at - 1)
            && at + 2 < to
            && text.charAt(at + 1) == ' '
            && isLetter(at + 2)
            && (isS(at - 1) || text.startsWith("in", at - 2));
    return add(at, 1, Family.SINGLE, isPossessive ? Side.CLOSES_OR_APOSTROPHE : Side.CLOSES);
  }

  private boolean isLetter(int at) {
    return at >= from && Character.isLetter(text.charAt(at));
  }

  private boolean isS(int at) {
    return Character.toLowerCase(text.charAt(at)) == 's';
  }

  private Side byContext(int at, int length) {
    boolean afterSpace = isBoundary(at);
    boolean beforeWord = isWordAt(at + length);
    if (afterSpace && beforeWord) {
      return Side.OPENS;
    }
    if (!afterSpace && !beforeWord) {
      return Side.CLOSES;
    }
    return Side.EITHER;
  }

  private Side byContext(int at, int length, boolean usuallyOpens) {
    Side side = byContext(at, length);
    return side == Side.EITHER ? (usuallyOpens ? Side.OPENS : Side.CLOSES) : side;
  }

  /** Whether what stands before {@code at} is no part of a word. */
  private boolean isBoundary(int at) {
    if (at == from) {
      return true;
    }
    char c = text.charAt(at - 1);
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || OPENERS.indexOf(c) >= 0;
  }

  private boolean isWordAt(int at) {
    if (at >= to) {
      return false;
    }
    char c = text.charAt(at);
    return !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && (CLOSING_SIGNS.indexOf(c) < 0 || isOpeningSign(at));
  }

  /** Signs that close, but for those that a word begins with: …and, 'twas. */
  private boolean isOpeningSign(int at) {
    char c = text.charAt(at);
    int next = at + 1;
    while (c == '.' && next < to && text.charAt(next) == '.') {
      next++;
    }
    return "…'\"’—–-.".indexOf(c) >= 0
        && next < to
        && Character.isLetterOrDigit(text.charAt(next))
        && isBoundary(at - 1);
  }

  private boolean isElision(int at) {
    int end = at + 1;
    while (end < to && end - at < 8 && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String word = text.substring(at + 1, end).toLowerCase(Locale.ROOT);
    boolean isDecade = word.matches("\\d\\ds?");
    return isDecade || ELISIONS.contains(word);
  }
}
