package broadsheet.warc;

import java.io.ByteArrayOutputStream;

/**
 * A body that was sent in chunks.
 *
 * @param content the body; of broken chunks, what could be read and what stands behind it as it is
 * @param isFound whether there were chunks
 * @param fault why it is not whole, or null
 */
record Chunks(
    @SuppressWarnings("ArrayRecordComponent") byte[] content, boolean isFound, String fault) {
  private static final int MOST_DIGITS = 8;
  private static final int LONGEST_LINE = 4096;

  /**
   * Reads the body of a response. Crawlers often undo the chunks and leave the header; some leave
   * the chunks and drop the header.
   */
  static Chunks of(byte[] sent, boolean isStated) {
    Chunks read = read(sent);
    boolean isSure = read.isFound() && (isStated || read.fault() == null);
    return isSure ? read : new Chunks(sent, false, null);
  }

  private static Chunks read(byte[] sent) {
    var content = new ByteArrayOutputStream(sent.length);
    int at = 0;
    boolean isFound = false;
    while (at < sent.length) {
      int line = lineEnd(sent, at);
      int size = line < 0 ? -1 : size(sent, at, line);
      if (size < 0) {
        content.write(sent, at, sent.length - at);
        return new Chunks(content.toByteArray(), isFound, "a chunk of the body is broken");
      }
      if (size == 0) {
        return new Chunks(content.toByteArray(), isFound || at == 0, null);
      }
      isFound = true;
      at = line + 1;
      int end = (int) Math.min((long) at + size, sent.length);
      content.write(sent, at, end - at);
      if (end - at < size) {
        return new Chunks(
            content.toByteArray(),
            true,
            "truncated: a chunk has %,d of %,d bytes".formatted(end - at, size));
      }
      at = end;
      at += at < sent.length && sent[at] == '\r' ? 1 : 0;
      at += at < sent.length && sent[at] == '\n' ? 1 : 0;
    }
    return new Chunks(
        content.toByteArray(), isFound, "truncated: the last chunk of the body is missing");
  }

  private static int lineEnd(byte[] sent, int from) {
    for (int i = from; i < sent.length && i < from + LONGEST_LINE; i++) {
      if (sent[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  /** The size that a line states, or -1. */
  private static int size(byte[] sent, int from, int end) {
    int i = from;
    long size = 0;
    while (i < end && Character.digit(sent[i], 16) >= 0 && i - from < MOST_DIGITS) {
      size = size << 4 | Character.digit(sent[i], 16);
      i++;
    }
    boolean isNumber = i > from;
    while (i < end && (sent[i] == ' ' || sent[i] == '\t' || sent[i] == '\r')) {
      i++;
    }
    boolean isLine = isNumber && (i == end || sent[i] == ';');
    return isLine && size <= Integer.MAX_VALUE ? (int) size : -1;
  }
}
