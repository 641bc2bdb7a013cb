package broadsheet.dumps.files;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * Where a file lies in an archive of files (zip, tar).
 *
 * @param kind how it is reached
 * @param offset of its first byte in the archive; of its place in the order of entries, from 0, if
 *     it is {@link Kind#STREAMED}
 * @param packed bytes that it takes in the archive
 * @param method by which a zip archive packs it
 */
record Entry(Kind kind, long offset, long packed, int method) implements Serializable {

  /** How an entry is reached. */
  enum Kind {
    /** Its bytes stand in the archive as they are. */
    STORED,
    /** Its bytes stand in the archive in one stretch, packed. */
    PACKED,
    /** The archive must be read from its beginning. */
    STREAMED
  }

  Entry {
    requireNonNull(kind, "kind");
  }

  static Entry stored(long offset, long bytes) {
    return new Entry(Kind.STORED, offset, bytes, 0);
  }

  static Entry packed(long offset, long bytes, int method) {
    return new Entry(Kind.PACKED, offset, bytes, method);
  }

  static Entry streamed(int index) {
    return new Entry(Kind.STREAMED, index, 0, 0);
  }
}
