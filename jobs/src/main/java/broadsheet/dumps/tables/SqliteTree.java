package broadsheet.dumps.tables;

import broadsheet.dumps.json.Json;
import java.io.EOFException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Optional;

/** The rows of one table, in order of their numbers, by going down its tree of pages. */
final class SqliteTree {
  private static final int LEAF = 0x0D;
  private static final int INNER = 0x05;
  private static final int LEAF_HEAD = 8;
  private static final int INNER_HEAD = 12;

  private final SqlitePages pages;
  private final Deque<Long> waiting = new ArrayDeque<>();
  private final BitSet seen;
  private ByteBuffer page;
  private int start;
  private int cell;
  private int cells;

  /**
   * One row as it is stored.
   *
   * @param number the row's
   * @param record its values, see {@link SqliteRecord}
   */
  record Row(long number, ByteBuffer record) {}

  /** A page or row cannot be read; the next ones may be. */
  static final class BrokenException extends IOException {
    BrokenException(String message) {
      super(message);
    }
  }

  SqliteTree(SqlitePages pages, long root) {
    this.pages = pages;
    this.seen = new BitSet();
    waiting.push(root);
  }

  /**
   * The next row.
   *
   * @throws BrokenException if what comes next cannot be read; go on
   */
  Optional<Row> next() throws IOException {
    while (cell >= cells) {
      if (waiting.isEmpty()) {
        return Optional.empty();
      }
      enter(waiting.pop());
    }
    return Optional.of(row());
  }

  private void enter(long number) throws IOException {
    cells = 0;
    cell = 0;
    if (!pages.has(number)) {
      throw new BrokenException("page " + number + " is beyond the end of the file");
    }
    if (seen.get((int) number)) {
      throw new BrokenException("page " + number + " is named twice");
    }
    seen.set((int) number);
    page = pages.read(number);
    start = SqlitePages.start(number);
    int kind = page.get(start);
    int count = page.getShort(start + 3) & 0xFFFF;
    int head = kind == INNER ? INNER_HEAD : LEAF_HEAD;
    if ((kind != INNER && kind != LEAF) || start + head + 2 * count > page.limit()) {
      throw new BrokenException("page " + number + " is no page of a table");
    }
    if (kind == LEAF) {
      cells = count;
      return;
    }
    waiting.push(page.getInt(start + LEAF_HEAD) & 0xFFFFFFFFL);
    for (int i = count - 1; i >= 0; i--) {
      int at = page.getShort(start + INNER_HEAD + 2 * i) & 0xFFFF;
      waiting.push(at + 4 > page.limit() ? 0L : page.getInt(at) & 0xFFFFFFFFL);
    }
  }

  private Row row() throws IOException {
    int at = page.getShort(start + LEAF_HEAD + 2 * cell) & 0xFFFF;
    cell++;
    if (at >= page.limit()) {
      throw new BrokenException("a row beyond the end of its page");
    }
    page.position(at);
    try {
      long size = Varint.read(page);
      long number = Varint.read(page);
      return new Row(number, ByteBuffer.wrap(payload(size)));
    } catch (BufferUnderflowException e) {
      throw new BrokenException("a row that does not end with its page");
    } catch (EOFException e) {
      throw new BrokenException(e.getMessage());
    }
  }

  private byte[] payload(long size) throws IOException {
    if (size < 0 || size > Json.MAX_RECORD || size > (long) pages.count() * pages.usable()) {
      throw new BrokenException("a row of " + size + " bytes");
    }
    int usable = pages.usable();
    int most = usable - 35;
    int least = (usable - 12) * 32 / 255 - 23;
    int wanted = least + (int) ((size - least) % (usable - 4));
    int here = size <= most ? (int) size : wanted <= most ? wanted : least;
    byte[] record = new byte[(int) size];
    page.get(record, 0, here);
    long next = here < size ? page.getInt() & 0xFFFFFFFFL : 0;
    for (int at = here; at < record.length; ) {
      ByteBuffer more = pages.read(next);
      next = more.getInt() & 0xFFFFFFFFL;
      int count = Math.min(record.length - at, more.remaining());
      more.get(record, at, count);
      at += count;
    }
    return record;
  }
}
