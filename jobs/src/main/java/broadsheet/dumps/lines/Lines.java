package broadsheet.dumps.lines;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The lines of a document one after the other: lines of a text, paragraphs of a Word file. */
interface Lines extends Closeable {
  /** Longest line that is read, in UTF-16 code units. */
  int LONGEST = 16 << 20;

  /** How the lines of a document make paragraphs. */
  enum Layout {
    /** Each is one. */
    PARAGRAPHS,
    /** Each is one, or they are broken where they are full and end with an empty line. */
    UNKNOWN
  }

  Layout layout();

  /**
   * The next line without its end; empty at the end of the document.
   *
   * @throws IOException if nothing after the lines before can be read
   */
  Optional<String> next() throws IOException;
}
