package broadsheet.dumps.records;

import java.io.IOException;

/** Something is larger than is read; the message says what and how large it may be. */
public final class TooLargeException extends IOException {
  public TooLargeException(String message) {
    super(message);
  }
}
