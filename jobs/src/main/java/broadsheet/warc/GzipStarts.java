package broadsheet.warc;

import java.io.IOException;

/**
 * Finds where records begin in a gzip file. The bytes that a member begins with may also stand
 * within one: by chance, or because a member holds a gzip file, stored as it is in blocks of up to
 * 64 KB. So a start is sure only if members without a fault follow one another from there for
 * longer than such a block, or to the end of the file, the first of them beginning a record.
 */
final class GzipStarts {
  private static final int LONGEST_STORED = 1 << 16;

  private final StoredBytes file;

  GzipStarts(StoredBytes file) {
    this.file = file;
  }

  /** The first sure start from an offset on, before another one; -1 if there is none. */
  long sure(long from, long before) throws IOException {
    try (Window window = new Window(file);
        GzipMember member = new GzipMember(window)) {
      window.seek(from);
      while (window.find(GzipMember.MAGIC_1, before)) {
        long start = window.offset();
        if (beginsRecord(member) && isChain(window, member, start)) {
          return start;
        }
        window.seek(start + 1);
      }
      return -1;
    }
  }

  /** Whether a member that begins a record begins at the file's offset. */
  static boolean beginsRecord(GzipMember member) throws IOException {
    return member.open() && Shape.of(new RecordInput(member::read, 0)) != null;
  }

  /** Reads on in the member that was begun, and in those after it. */
  private static boolean isChain(Window window, GzipMember member, long start) throws IOException {
    byte[] unread = new byte[1 << 13];
    do {
      int read = 0;
      while (read >= 0) {
        read = member.read(unread, 0, unread.length);
      }
      if (member.fault() != null) {
        return false;
      }
    } while (window.offset() - start <= LONGEST_STORED && window.hasMore() && member.open());
    return window.offset() - start > LONGEST_STORED || !window.hasMore();
  }
}
