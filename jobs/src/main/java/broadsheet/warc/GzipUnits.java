package broadsheet.warc;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Divides a gzip file into units: a member that begins a record, and those after it that go on with
 * it. Behind a member that is broken, and behind bytes that are none, the next unit is looked for.
 */
final class GzipUnits implements Closeable {
  private static final int HEAD = 1 << 14;

  /** Bytes of broken members that are looked through a second time, at most. */
  private static final long PATIENCE = 256L << 20;

  private final Window window;
  private final GzipMember member;
  private byte[] head = new byte[0];
  private int headAt;
  private long memberStart;
  private long offset;
  private boolean isOpen;
  private boolean isNextBegun;
  private boolean isFirst = true;
  private String fault;
  private long lookedAtTwice;
  private ArchiveRecord skipped;

  GzipUnits(StoredBytes file) {
    this.window = new Window(file);
    this.member = new GzipMember(window);
  }

  /** Goes to the offset of a unit. */
  void start(long at) throws IOException {
    window.seek(at);
    isFirst = at == 0;
  }

  /** Offset of the unit. */
  long offset() {
    return offset;
  }

  /** What is wrong with the unit's data, once it was read to its end; or null. */
  String fault() {
    return isOpen ? null : fault;
  }

  /** Whether the fault is that the data differs from its checksum. */
  boolean isWholeButWrong() {
    return fault() != null && member.isEndFound();
  }

  /** Bytes before the next unit that are no member; told once. */
  Optional<ArchiveRecord> skipped() throws IOException {
    if (!isNextBegun) {
      find();
    }
    Optional<ArchiveRecord> told = Optional.ofNullable(skipped);
    skipped = null;
    return told;
  }

  /** Goes to the next unit, behind the one that was read to its end; false if there is none. */
  boolean next() throws IOException {
    if (!isNextBegun) {
      find();
    }
    fault = null;
    isOpen = isNextBegun;
    isNextBegun = false;
    offset = memberStart;
    return isOpen;
  }

  /** Looks for the next member that begins a record. */
  private void find() throws IOException {
    long from = window.offset();
    boolean isWithinBroken = fault != null && !member.isEndFound();
    if (isWithinBroken) {
      from = memberStart + 1;
      lookedAtTwice += window.offset() - from;
      from = lookedAtTwice > PATIENCE ? window.offset() : from;
      window.seek(from);
    }
    boolean isClean = true;
    while (window.find(GzipMember.MAGIC_1, Long.MAX_VALUE)) {
      memberStart = window.offset();
      isClean &= memberStart == from;
      if (begins() || (isFirst && memberStart == 0 && head.length > 0)) {
        isNextBegun = true;
        break;
      }
      isClean = false;
      window.seek(memberStart + 1);
    }
    isFirst = false;
    long end = isNextBegun ? memberStart : window.offset();
    if (!isWithinBroken && end > from && !(isNextBegun && isClean)) {
      skipped =
          new ArchiveRecord(
              from,
              new Headers(List.of()),
              new byte[0],
              -1,
              end - from,
              "%,d bytes that are no gzip member of a record".formatted(end - from));
    }
  }

  /** Opens the member at the window's offset and looks at its first bytes. */
  private boolean begins() throws IOException {
    head = new byte[0];
    headAt = 0;
    if (!member.open()) {
      return false;
    }
    byte[] start = new byte[HEAD];
    int length = 0;
    int count = member.read(start, 0, HEAD);
    while (count >= 0 && length + count < HEAD) {
      length += count;
      count = member.read(start, length, HEAD - length);
    }
    length += Math.max(count, 0);
    head = Arrays.copyOf(start, length);
    int[] at = {0};
    RecordInput.Bytes bytes =
        (to, from, size) -> {
          int left = Math.min(size, head.length - at[0]);
          System.arraycopy(head, at[0], to, from, left);
          at[0] += left;
          return left == 0 ? -1 : left;
        };
    return Shape.of(new RecordInput(bytes, 0)) != null;
  }

  /** Reads what the unit holds; -1 at its end. */
  int read(byte[] to, int from, int size) throws IOException {
    while (isOpen) {
      if (headAt < head.length) {
        int count = Math.min(size, head.length - headAt);
        System.arraycopy(head, headAt, to, from, count);
        headAt += count;
        return count;
      }
      int count = member.read(to, from, size);
      if (count >= 0) {
        return count;
      }
      isOpen = goesOn();
    }
    return -1;
  }

  /** Whether the next member goes on with what was read. */
  private boolean goesOn() throws IOException {
    fault = member.fault();
    if (fault != null || !window.hasMore()) {
      return false;
    }
    long start = window.offset();
    boolean isNext = begins();
    if (!isNext && head.length == 0) {
      window.seek(start);
      return false;
    }
    memberStart = start;
    isNextBegun = isNext;
    return !isNext;
  }

  @Override
  public void close() throws IOException {
    member.close();
    window.close();
  }
}
