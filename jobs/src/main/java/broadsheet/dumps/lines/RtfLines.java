package broadsheet.dumps.lines;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Paragraphs of an RTF document: its text without formats, pictures, headers, footers, notes and
 * field instructions. Bytes are read in the code page of the font they are set in.
 */
final class RtfLines implements Lines {
  private static final int MAX_WORD = 32;
  private static final int MAX_GROUPS = 10_000;
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** Groups that hold no text of the document. */
  private static final Set<String> UNREAD =
      Set.of(
          "annotation",
          "atnauthor",
          "atnid",
          "bkmkend",
          "bkmkstart",
          "colortbl",
          "comment",
          "datafield",
          "filetbl",
          "fldinst",
          "footer",
          "footerf",
          "footerl",
          "footerr",
          "footnote",
          "ftncn",
          "ftnsep",
          "generator",
          "header",
          "headerf",
          "headerl",
          "headerr",
          "info",
          "listtable",
          "listoverridetable",
          "nonshppict",
          "objdata",
          "pict",
          "pntext",
          "pntxta",
          "pntxtb",
          "private",
          "revtbl",
          "rsidtbl",
          "rxe",
          "stylesheet",
          "tc",
          "themedata",
          "txe",
          "userprops",
          "xe",
          "xmlnstbl");

  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("bullet", "\u2022"),
          Map.entry("cell", " "),
          Map.entry("emdash", "\u2014"),
          Map.entry("emspace", " "),
          Map.entry("endash", "\u2013"),
          Map.entry("enspace", " "),
          Map.entry("ldblquote", "\u201C"),
          Map.entry("lquote", "\u2018"),
          Map.entry("rdblquote", "\u201D"),
          Map.entry("rquote", "\u2019"),
          Map.entry("tab", " "));

  private final PushbackInputStream in;
  private final Deque<Group> groups = new ArrayDeque<>();
  private final Map<Integer, Charset> fonts = new HashMap<>();
  private final StringBuilder line = new StringBuilder();

  /** Bytes of text not yet decoded: a character may have several. */
  private byte[] bytes = new byte[64];

  private int nBytes;
  private Charset charsetOfBytes = WINDOWS;
  private Group group = new Group();

  /** The document's code page, for fonts that have none of their own. */
  private Charset page = WINDOWS;

  /** Bytes to come that stand, for old readers, for a character given by its number. */
  private int nSkipped;

  /** The font that the table of fonts describes. */
  private int describedFont;

  private boolean isLineEnd;
  private boolean isStarred;
  private boolean isEnded;

  /** What holds within a pair of braces, and after it no longer. */
  private static final class Group {
    private boolean isUnread;
    private boolean isFontTable;

    /** Bytes that follow each character given by its number, see {@link #nSkipped}. */
    private int fallbackBytes = 1;

    private int font = -1;

    private Group inner() {
      var inner = new Group();
      inner.isUnread = isUnread;
      inner.isFontTable = isFontTable;
      inner.fallbackBytes = fallbackBytes;
      inner.font = font;
      return inner;
    }
  }

  public RtfLines(InputStream in) {
    this.in = new PushbackInputStream(in, 1);
  }

  @Override
  public Layout layout() {
    return Layout.PARAGRAPHS;
  }

  @Override
  public Optional<String> next() throws IOException {
    isLineEnd = false;
    while (!isLineEnd && !isEnded) {
      step();
      isLineEnd |= line.length() >= LONGEST;
    }
    decode();
    if (isEnded && line.isEmpty()) {
      return Optional.empty();
    }
    String text = line.toString();
    line.setLength(0);
    return Optional.of(text);
  }

  private void step() throws IOException {
    int c = in.read();
    switch (c) {
      case -1 -> end();
      case '{' -> {
        if (groups.size() == MAX_GROUPS) {
          throw new IOException("groups nest deeper than " + MAX_GROUPS);
        }
        groups.push(group);
        group = group.inner();
        isStarred = false;
      }
      case '}' -> {
        decode();
        nSkipped = 0;
        if (!groups.isEmpty()) {
          group = groups.pop();
          // Nothing after the outermost group is part of the document.
          isEnded = groups.isEmpty();
        }
      }
      case '\\' -> control();
      case '\r', '\n' -> {
        // Line ends of the file mean nothing.
      }
      default -> character((byte) c);
    }
  }

  /** The end of the file, which must not come before that of the document. */
  private void end() throws IOException {
    boolean isAny = !line.isEmpty() || nBytes > 0;
    if (!isAny && !groups.isEmpty()) {
      throw new EOFException("the document breaks off");
    }
    isLineEnd = isAny;
    isEnded = !isAny;
  }

  private void control() throws IOException {
    int c = in.read();
    if (c < 0) {
      return;
    }
    if (!isLetter(c)) {
      symbol(c);
      return;
    }
    var word = new StringBuilder();
    int next = c;
    while (isLetter(next) && word.length() < MAX_WORD) {
      word.append((char) next);
      next = in.read();
    }
    boolean isNegative = next == '-';
    next = isNegative ? in.read() : next;
    long value = 0;
    boolean hasValue = false;
    while (next >= '0' && next <= '9' && value < Integer.MAX_VALUE) {
      value = 10 * value + next - '0';
      hasValue = true;
      next = in.read();
    }
    if (next >= 0 && next != ' ') {
      in.unread(next);
    }
    int number = (int) Math.min(Integer.MAX_VALUE, value) * (isNegative ? -1 : 1);
    word(word.toString(), hasValue, number);
  }

  private void symbol(int c) throws IOException {
    switch (c) {
      case '\'' -> {
        int high = Character.digit(in.read(), 16);
        int low = Character.digit(in.read(), 16);
        if (high >= 0 && low >= 0) {
          character((byte) (16 * high + low));
        }
      }
      case '~' -> text("\u00A0");
      case '_' -> text("-");
      case '*' -> isStarred = true;
      case '{', '}', '\\' -> character((byte) c);
      case '\r', '\n' -> newLine();
      default -> {
        // An optional hyphen, an entry of an index.
      }
    }
  }

  private void word(String word, boolean hasValue, int value) throws IOException {
    if (isStarred || UNREAD.contains(word)) {
      // What only newer readers know of is marked with a star, for others to leave out.
      group.isUnread = true;
      isStarred = false;
    }
    switch (word) {
      case "par", "line", "sect", "page", "row", "column" -> newLine();
      case "u" -> unicode(value);
      case "uc" -> group.fallbackBytes = hasValue ? Math.max(0, Math.min(value, 16)) : 1;
      case "bin" -> skip(value);
      case "mac" -> page = charset("x-MacRoman");
      case "ansicpg" -> page = charset("windows-" + value);
      case "fonttbl" -> {
        group.isFontTable = true;
        group.isUnread = true;
      }
      case "f" -> font(value);
      case "fcharset" -> fonts.put(describedFont, ofFont(value));
      default -> text(SIGNS.getOrDefault(word, ""));
    }
  }

  private void font(int number) throws IOException {
    decode();
    if (group.isFontTable) {
      describedFont = number;
    } else {
      group.font = number;
    }
  }

  private void unicode(int value) throws IOException {
    text(Character.toString((char) value));
    nSkipped = group.fallbackBytes;
  }

  private void skip(int count) throws IOException {
    if (count > 0) {
      in.skipNBytes(count);
    }
  }

  private void newLine() throws IOException {
    decode();
    nSkipped = 0;
    isLineEnd |= !group.isUnread;
  }

  /** A byte of text; one that stands for a character already given by its number is left out. */
  private void character(byte c) {
    if (nSkipped > 0) {
      nSkipped--;
      return;
    }
    if (group.isUnread) {
      return;
    }
    charsetOfBytes = fonts.getOrDefault(group.font, page);
    if (nBytes == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * nBytes);
    }
    bytes[nBytes++] = c;
    if (nBytes >= LONGEST) {
      isLineEnd = true;
    }
  }

  private void text(String chars) {
    if (!chars.isEmpty() && !group.isUnread) {
      decode();
      line.append(chars);
    }
  }

  private void decode() {
    if (nBytes > 0) {
      line.append(new String(bytes, 0, nBytes, charsetOfBytes));
      nBytes = 0;
    }
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private Charset ofFont(int number) {
    return switch (number) {
      case 77 -> charset("x-MacRoman");
      case 128 -> charset("windows-31j");
      case 129 -> charset("x-windows-949");
      case 134 -> charset("GB18030");
      case 136 -> charset("Big5");
      case 161 -> charset("windows-1253");
      case 162 -> charset("windows-1254");
      case 163 -> charset("windows-1258");
      case 177 -> charset("windows-1255");
      case 178 -> charset("windows-1256");
      case 186 -> charset("windows-1257");
      case 204 -> charset("windows-1251");
      case 222 -> charset("x-windows-874");
      case 238 -> charset("windows-1250");
      case 0 -> WINDOWS;
      default -> page;
    };
  }

  private static Charset charset(String name) {
    if (name.equals("windows-65001")) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return WINDOWS;
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
