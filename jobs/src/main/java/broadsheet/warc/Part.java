package broadsheet.warc;

import java.io.Serializable;

/**
 * A part of a file: the records that begin in it. Parts that cover a file give each of its records
 * once.
 *
 * @param from offset of its first byte in the file as stored
 * @param to offset behind its last byte
 */
public record Part(long from, long to) implements Serializable {
  /** All of a file, however long. */
  public static final Part WHOLE = new Part(0, Long.MAX_VALUE);

  public Part {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("no part of a file: " + from + " to " + to);
    }
  }
}
