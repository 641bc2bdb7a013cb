package broadsheet.warc;

import java.io.IOException;
import java.io.InputStream;

/** A file that can be read from any place on. */
@FunctionalInterface
public interface StoredBytes {

  /**
   * Its bytes from {@code offset} to its end.
   *
   * @param offset from 0; at or beyond the end the stream is empty
   */
  InputStream openAt(long offset) throws IOException;
}
