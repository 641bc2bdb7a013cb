package broadsheet.warc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the records of an archive begin. */
enum Shape {
  /** With a line {@code WARC/1.0} and named lines. */
  WARC {
    @Override
    boolean begins(RecordInput in, int ahead) throws IOException {
      if (!in.has(ahead + SHORTEST_WARC)) {
        return false;
      }
      byte[] bytes = in.buffer();
      int i = in.index(ahead);
      return bytes[i] == 'W'
          && bytes[i + 1] == 'A'
          && bytes[i + 2] == 'R'
          && bytes[i + 3] == 'C'
          && bytes[i + 4] == '/'
          && WARC_START.matcher(start(in, ahead, LONGEST_WARC)).lookingAt();
    }
  },
  /** With one line of fields, the address first. */
  ARC {
    @Override
    boolean begins(RecordInput in, int ahead) throws IOException {
      int first = in.peek(ahead);
      if (!((first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z'))
          || !hasColonSoon(in, ahead)) {
        return false;
      }
      int length = lineLength(in, ahead);
      return length > 0 && ARC_LINE.matcher(start(in, ahead, length)).matches();
    }
  };

  /** The line of an ARC record up to {@code LONGEST_LINE}. */
  static final Pattern ARC_LINE =
      Pattern.compile(
          "(?<url>[A-Za-z][A-Za-z0-9+.-]{1,20}:\\S.*?) (?<ip>[0-9A-Fa-f.:]{1,45}|-)"
              + " (?<date>\\d{8,20}) (?<type>\\S{0,300}(?: ?;[^;]{0,200}){0,4}?)"
              + "(?: (?<status>\\d{1,3}|-) \\S+ \\S+ -?\\d+ \\S+)? (?<length>-?\\w+)\\s*");

  private static final Pattern WARC_START =
      Pattern.compile("WARC/\\d\\.\\d{1,2}[ \\t]*\\r?\\n[A-Za-z][A-Za-z0-9-]*[ \\t]*:");
  private static final int SHORTEST_WARC = 12;
  private static final int LONGEST_WARC = 80;
  private static final int LONGEST_SCHEME = 22;

  /** Longest line that is looked at. */
  static final int LONGEST_LINE = 1 << 14;

  /** Whether a record begins {@code ahead} of the next byte. */
  abstract boolean begins(RecordInput in, int ahead) throws IOException;

  /** The shape of the record that begins at the next byte, or null. */
  static Shape of(RecordInput in) throws IOException {
    return WARC.begins(in, 0) ? WARC : ARC.begins(in, 0) ? ARC : null;
  }

  /** What a line of an ARC record says. */
  static Matcher arcLine(String line) {
    return ARC_LINE.matcher(line);
  }

  private static boolean hasColonSoon(RecordInput in, int ahead) throws IOException {
    for (int i = 1; i < LONGEST_SCHEME; i++) {
      int c = in.peek(ahead + i);
      if (c == ':') {
        return true;
      }
      if (c < '+' || c > 'z') {
        return false;
      }
    }
    return false;
  }

  /** Length of a line without its end; -1 if it is longer than is read. */
  static int lineLength(RecordInput in, int ahead) throws IOException {
    for (int i = 0; i < LONGEST_LINE; i++) {
      int c = in.peek(ahead + i);
      if (c == '\n' || c < 0) {
        return i;
      }
    }
    return -1;
  }

  private static String start(RecordInput in, int ahead, int length) throws IOException {
    int count = in.has(ahead + length) ? length : in.available() - ahead;
    return new String(in.buffer(), in.index(ahead), count, StandardCharsets.ISO_8859_1);
  }
}
