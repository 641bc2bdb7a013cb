package broadsheet.dumps.markup;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a stream of markup into records, elements of given names, and what stands between them. Only
 * tags count, not what looks like one in a comment or CDATA section. The markup need not be well
 * formed: a record that is not closed ends where the next begins.
 */
public final class RecordCutter {
  /** Longest record that is read, in UTF-16 code units. */
  public static final int MAX_RECORD = 64 << 20;

  private static final int MAX_BETWEEN = 1 << 20;
  private static final int MAX_NAME = 64;
  private static final int START_OF_TOO_LARGE = 1000;

  /** What a piece of the stream is. */
  public enum Kind {
    /** A record from its start tag to its end tag. */
    WHOLE,
    /** A record whose end tag is missing, for the next begins. */
    OPEN,
    /** A record, or a tag or comment between records, that the file ends within. */
    CUT,
    /** What ends with the end tag of a record that had no start tag. */
    STRAY,
    /** The beginning of a record of more than {@value #MAX_RECORD} characters. */
    TOO_LARGE,
    /** What stands before, between and after records; never blank, 1 MB at most. */
    BETWEEN
  }

  /**
   * One piece of the stream.
   *
   * @param text its markup as it stands
   */
  public record Piece(Kind kind, String text) {}

  private enum State {
    TEXT,
    TAG,
    SUBSET,
    COMMENT,
    CDATA
  }

  private final Reader in;
  private final Set<String> names;
  private final int maxRecord;
  private final char[] chars = new char[1 << 14];
  private int at;
  private int end;
  private final StringBuilder piece = new StringBuilder();
  private final Deque<Piece> ready = new ArrayDeque<>();
  private State state = State.TEXT;

  /** Index in the piece of the sign that begins the last tag. */
  private int tag;

  /** The quotation mark that is open in the tag; 0 if none is. */
  private char quote;

  /** Name of the record that is open; empty between records. */
  private String record = "";

  /** Whether what comes is the rest of a record that is too large. */
  private boolean isSkipping;

  private boolean isEnded;

  /**
   * Cuts what {@code in} gives.
   *
   * @param names of records, without prefix, lower case; the markup's case does not matter
   */
  public RecordCutter(Reader in, Set<String> names) {
    this(in, names, MAX_RECORD);
  }

  RecordCutter(Reader in, Set<String> names, int maxRecord) {
    this.in = in;
    this.names = Set.copyOf(names);
    this.maxRecord = maxRecord;
  }

  /**
   * The next piece; empty at the end.
   *
   * @throws IOException if the stream cannot be read on; {@link #unfinished} is what was read
   */
  public Optional<Piece> next() throws IOException {
    while (ready.isEmpty() && !isEnded) {
      if (at == end) {
        int count = in.read(chars);
        at = 0;
        end = Math.max(count, 0);
        if (count < 0) {
          finish();
        }
      } else {
        scan();
        limit();
      }
    }
    return Optional.ofNullable(ready.poll());
  }

  /** What has been read of the piece that is not whole yet, at most so many characters. */
  public String unfinished(int length) {
    return piece.substring(0, Math.min(length, piece.length()));
  }

  private void scan() {
    int from = at;
    while (at < end) {
      char c = chars[at++];
      boolean isEvent =
          switch (state) {
            case TEXT -> c == '<';
            case TAG -> c == '>' || c == '<' || c == '"' || c == '\'' || c == '-' || c == '[';
            case SUBSET -> c == ']';
            case COMMENT, CDATA -> c == '>';
          };
      if (isEvent) {
        piece.append(chars, from, at - from);
        from = at;
        turn(c);
        if (!ready.isEmpty()) {
          return;
        }
      }
    }
    piece.append(chars, from, at - from);
  }

  /** Goes on after a character that may end what it stands in. */
  private void turn(char c) {
    switch (state) {
      case TEXT -> beginTag();
      case TAG -> inTag(c);
      case SUBSET -> state = State.TAG;
      case COMMENT -> closeAt("-->", "<!---->".length());
      case CDATA -> closeAt("]]>", "<![CDATA[]]>".length());
    }
  }

  private void beginTag() {
    state = State.TAG;
    tag = piece.length() - 1;
    quote = 0;
  }

  private void inTag(char c) {
    int length = piece.length() - tag;
    if (c == '<') {
      // No tag holds this sign, not even in quotes: the one before is not closed.
      beginTag();
    } else if (c == '-') {
      state = length == 4 && startsWith("<!--") ? State.COMMENT : state;
    } else if (c == '[') {
      if (length == 9 && startsWith("<![CDATA[")) {
        state = State.CDATA;
      } else if (quote == 0 && startsWith("<!")) {
        state = State.SUBSET;
      }
    } else if (c != '>') {
      quote = quote == 0 ? c : quote == c ? 0 : quote;
    } else if (quote == 0) {
      state = State.TEXT;
      endTag();
    }
  }

  private boolean startsWith(String start) {
    return piece.length() - tag >= start.length() && piece.indexOf(start, tag) == tag;
  }

  private void closeAt(String close, int least) {
    int length = piece.length();
    if (length - tag >= least && piece.substring(length - 3).equals(close)) {
      state = State.TEXT;
    }
  }

  private void endTag() {
    boolean isEnd = piece.charAt(tag + 1) == '/';
    String name = name(tag + (isEnd ? 2 : 1));
    if (!names.contains(name)) {
      return;
    }
    if (!isEnd) {
      cutBefore();
      record = name;
      if (piece.charAt(piece.length() - 2) == '/') {
        cut(Kind.WHOLE);
      }
    } else if (name.equals(record)) {
      cut(Kind.WHOLE);
    } else if (record.isEmpty()) {
      cut(Kind.STRAY);
    }
  }

  /** The local name that begins at an index, lower case; cut short if it is no record's. */
  private String name(int from) {
    int start = from;
    int i = from;
    while (i < piece.length() && i - from < MAX_NAME) {
      char c = piece.charAt(i);
      if (Blanks.is(c) || c == '>' || c == '/') {
        break;
      }
      i++;
      start = c == ':' ? i : start;
    }
    return piece.substring(start, i).toLowerCase(Locale.ROOT);
  }

  /** Ends what stands before a record's start tag. */
  private void cutBefore() {
    String start = piece.substring(tag);
    piece.setLength(tag);
    cut(record.isEmpty() ? Kind.BETWEEN : Kind.OPEN);
    piece.append(start);
    tag = 0;
  }

  private void cut(Kind kind) {
    boolean isBlank = kind == Kind.BETWEEN && piece.chars().allMatch(c -> Blanks.is((char) c));
    if (!isBlank && !isSkipping) {
      ready.add(new Piece(kind, piece.toString()));
    }
    isSkipping = false;
    piece.setLength(0);
    tag = 0;
    record = "";
  }

  /** Gives up on what is too long to be held. */
  private void limit() {
    boolean isRecord = !record.isEmpty();
    if (piece.length() <= (isRecord ? maxRecord : Math.min(MAX_BETWEEN, maxRecord))) {
      return;
    }
    if (isRecord) {
      piece.setLength(START_OF_TOO_LARGE);
      cut(Kind.TOO_LARGE);
      isSkipping = true;
    } else if (isSkipping) {
      piece.setLength(0);
    } else {
      cut(Kind.BETWEEN);
    }
    // Where a comment or tag is what never ends, the next record would be lost in it.
    state = State.TEXT;
  }

  private void finish() {
    isEnded = true;
    if (!piece.isEmpty()) {
      cut(record.isEmpty() && state == State.TEXT ? Kind.BETWEEN : Kind.CUT);
    }
  }
}
