package broadsheet.dumps.files;

import broadsheet.dumps.records.Utf8Reader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** How the characters of a file are stored. */
public enum Encoding {
  /** UTF-8, with or without a byte order mark; bytes that are not UTF-8 are Windows-1252. */
  UTF_8,
  /** UTF-16 after a byte order mark, low byte first. */
  UTF_16LE,
  /** UTF-16 after a byte order mark, high byte first. */
  UTF_16BE;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** The encoding by the byte order mark among a file's first bytes. */
  public static Encoding of(byte[] start) {
    int mark = start.length < 2 ? 0 : ((start[0] & 0xFF) << 8) | (start[1] & 0xFF);
    return mark == 0xFFFE ? UTF_16LE : mark == 0xFEFF ? UTF_16BE : UTF_8;
  }

  /** The characters of {@code in} after the byte order mark; marks as {@link Utf8Reader} does. */
  public Reader reader(InputStream in) throws IOException {
    Reader chars =
        switch (this) {
          case UTF_8 -> new Utf8Reader(in);
          case UTF_16LE -> new InputStreamReader(in, StandardCharsets.UTF_16LE);
          case UTF_16BE -> new InputStreamReader(in, StandardCharsets.UTF_16BE);
        };
    var reader = new PushbackReader(chars, 1);
    int first = reader.read();
    if (first >= 0 && first != BYTE_ORDER_MARK) {
      reader.unread(first);
    }
    return reader;
  }
}
