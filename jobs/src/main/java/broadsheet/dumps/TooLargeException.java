package broadsheet.dumps;

import java.io.IOException;

/** Something is larger than is read; the message says what and how large it may be. */
final class TooLargeException extends IOException {
  TooLargeException(String message) {
    super(message);
  }
}
