package broadsheet.warc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads records from bytes. Where a record's length does not lead to the next one, the block ends
 * before the next start of a record, be that earlier or later.
 */
final class RecordParser {
  /** Bytes of a block that are kept. */
  static final int LONGEST_BLOCK = 32 << 20;

  private static final int LONGEST_HEADER = 1 << 20;
  private static final int MOST_BLANK = 64;
  private static final byte[] NONE = new byte[0];
  private static final Headers NO_HEADERS = new Headers(List.of());
  private static final Pattern DIGITS = Pattern.compile("\\d{1,18}");

  private final RecordInput in;
  private final boolean isNumbered;
  private final long base;
  private Shape shape;
  private long count;
  private boolean isFirst = true;

  private RecordParser(RecordInput in, boolean isNumbered) {
    this.in = in;
    this.isNumbered = isNumbered;
    this.base = in.offset();
  }

  /** Records of bytes as they stand in the file. */
  static RecordParser plain(RecordInput in) {
    return new RecordParser(in, false);
  }

  /** Records of unpacked bytes: positions are that of the first byte and those after it. */
  static RecordParser numbered(RecordInput in) {
    return new RecordParser(in, true);
  }

  /** Whether a record is whole, and its length leads to the next one or to the end. */
  static boolean isSound(ArchiveRecord record) {
    return record.fault() == null && record.stated() == record.length();
  }

  /** Position of the record that is read next. */
  long position() throws IOException {
    skipBlanks();
    return isNumbered ? base + count : in.offset();
  }

  /** The next record; empty at the end of the bytes. */
  Optional<ArchiveRecord> next() throws IOException {
    long position = position();
    if (!in.has(1)) {
      return Optional.empty();
    }
    count++;
    Shape begun = shape == null ? Shape.of(in) : shape.begins(in, 0) ? shape : null;
    if (begun == null) {
      return Optional.of(junk(position));
    }
    shape = begun;
    return Optional.of(begun == Shape.WARC ? warc(position) : arc(position));
  }

  private void skipBlanks() throws IOException {
    while (isBlank(in.peek(0))) {
      in.skip(1);
    }
  }

  private static boolean isBlank(int c) {
    return c == '\r' || c == '\n' || c == ' ' || c == '\t';
  }

  /** Passes over bytes that begin no record. */
  private ArchiveRecord junk(long position) throws IOException {
    in.has(Shape.LONGEST_LINE);
    byte[] start = in.copy(0, Math.min(in.available(), Shape.LONGEST_LINE));
    long skipped = 0;
    do {
      int length = Shape.lineLength(in, 0);
      skipped += in.skip(length < 0 ? Shape.LONGEST_LINE : length + 1);
    } while (in.has(1) && !isStart(0));
    String wrong = "%,d bytes that are no record".formatted(skipped);
    return new ArchiveRecord(position, NO_HEADERS, start, -1, skipped, wrong);
  }

  private boolean isStart(int ahead) throws IOException {
    return shape == null
        ? Shape.WARC.begins(in, ahead) || Shape.ARC.begins(in, ahead)
        : shape.begins(in, ahead);
  }

  private ArchiveRecord warc(long position) throws IOException {
    List<String> lines = new ArrayList<>();
    long from = in.offset();
    String wrong = null;
    String line = line();
    while (!line.isEmpty() && wrong == null) {
      lines.add(line);
      if (!in.has(1)) {
        wrong = "the record's header breaks off";
      } else if (in.offset() - from > LONGEST_HEADER) {
        wrong = "the record's header has more than %,d bytes".formatted(LONGEST_HEADER);
      } else if (shape.begins(in, 0)) {
        wrong = "the record's header breaks off before the next record";
      } else {
        line = line();
      }
    }
    Headers headers = Headers.parse(lines.subList(1, lines.size()));
    if (wrong != null) {
      return new ArchiveRecord(position, headers, NONE, -1, 0, wrong);
    }
    return block(position, headers, headers.first("Content-Length").orElse(""));
  }

  /** The next line without its end, at most {@link Shape#LONGEST_LINE} bytes of it. */
  private String line() throws IOException {
    int length = Shape.lineLength(in, 0);
    int size = length < 0 ? Shape.LONGEST_LINE : length;
    int end = size > 0 && in.peek(size - 1) == '\r' ? size - 1 : size;
    String line = new String(in.copy(0, end), StandardCharsets.UTF_8);
    in.skip(length < 0 ? size : size + 1L);
    return line;
  }

  private ArchiveRecord arc(long position) throws IOException {
    Matcher line = Shape.arcLine(line());
    if (!line.matches()) {
      return new ArchiveRecord(position, NO_HEADERS, NONE, -1, 0, "the record's line is broken");
    }
    String url = line.group("url");
    boolean isOwn = isFirst && url.startsWith("filedesc:");
    isFirst = false;
    List<Headers.Line> headers = new ArrayList<>();
    headers.add(new Headers.Line("WARC-Type", isOwn ? "warcinfo" : "response"));
    headers.add(new Headers.Line("WARC-Target-URI", url));
    headers.add(new Headers.Line("WARC-Date", ArcDate.iso(line.group("date"))));
    headers.add(new Headers.Line("Content-Type", line.group("type")));
    return block(position, new Headers(headers), line.group("length"));
  }

  private ArchiveRecord block(long position, Headers headers, String length) throws IOException {
    if (!DIGITS.matcher(length).matches()) {
      int present = toNextStart(0);
      ArchiveRecord record = take(position, headers, -1, present);
      return record.broken(
          length.isEmpty() ? "it states no length" : "its length is \"%s\"".formatted(length));
    }
    long stated = Long.parseLong(length);
    if (stated > LONGEST_BLOCK) {
      return longBlock(position, headers, stated);
    }
    boolean isWhole = in.has((int) stated);
    if (isWhole && isFollowed((int) stated)) {
      byte[] block = in.copy(0, (int) stated);
      in.skip(stated);
      return new ArchiveRecord(position, headers, block, stated, stated, null);
    }
    int earlier = startWithin(isWhole ? (int) stated : in.available());
    int present = earlier >= 0 ? earlier : isWhole ? toNextStart((int) stated) : in.available();
    return take(position, headers, stated, present);
  }

  /** Takes so many bytes as a block whose length was wrong; blank lines at its end are not its. */
  private ArchiveRecord take(long position, Headers headers, long stated, int present)
      throws IOException {
    int end = present;
    while (end > 0 && end > present - MOST_BLANK && isBlank(in.peek(end - 1))) {
      end--;
    }
    int size = stated >= end && stated <= present ? (int) stated : end;
    byte[] block = in.copy(0, Math.min(size, LONGEST_BLOCK));
    in.skip(present);
    if (present >= LONGEST_BLOCK) {
      skipToStart();
    }
    return new ArchiveRecord(position, headers, block, stated, size, null);
  }

  private void skipToStart() throws IOException {
    while (in.has(1) && !isStart(0)) {
      int length = Shape.lineLength(in, 0);
      in.skip(length < 0 ? Shape.LONGEST_LINE : length + 1L);
    }
  }

  /** A block that is not held: its first bytes tell what it is. */
  private ArchiveRecord longBlock(long position, Headers headers, long stated) throws IOException {
    in.has(LONGEST_BLOCK);
    int held = Math.min(in.available(), LONGEST_BLOCK);
    if (held < LONGEST_BLOCK) {
      int earlier = startWithin(held);
      return take(position, headers, stated, earlier >= 0 ? earlier : held);
    }
    byte[] block = in.copy(0, held);
    long passed = in.skip(stated);
    if (passed == stated && !isFollowed(0)) {
      skipToStart();
    }
    String wrong =
        passed < stated
            ? "it states %,d bytes, and the data ends after %,d".formatted(stated, passed)
            : null;
    return new ArchiveRecord(position, headers, block, stated, passed, wrong);
  }

  /** Whether blank lines and a record, or the end, come {@code ahead}. */
  private boolean isFollowed(int ahead) throws IOException {
    int i = ahead;
    while (i < ahead + MOST_BLANK && isBlank(in.peek(i))) {
      i++;
    }
    return in.peek(i) < 0 || isStart(i);
  }

  /** Where a record begins among so many bytes, or -1. */
  private int startWithin(int length) throws IOException {
    for (int i = 0; i < length; i++) {
      if ((i == 0 || in.buffer()[in.index(i - 1)] == '\n') && isStart(i)) {
        return i;
      }
    }
    return -1;
  }

  /** Bytes before the next record that begins {@code from} or later; all there are, or held. */
  private int toNextStart(int from) throws IOException {
    int i = from;
    while (i < LONGEST_BLOCK && in.has(i + 1)) {
      if ((i == 0 || in.peek(i - 1) == '\n') && isStart(i)) {
        return i;
      }
      i++;
    }
    return i;
  }
}
