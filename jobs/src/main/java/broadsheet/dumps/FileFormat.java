package broadsheet.dumps;

import java.io.IOException;
import java.util.Optional;

/**
 * A way in which files are written: their syntax. Told by the first bytes or characters; gives the
 * records.
 *
 * <p>To add one: implement this, put the class into {@link Formats#FILES} before those that would
 * also take its files (JSON, tables and text take much), and a fixture into the tests' {@code
 * dumps/<label>/}.
 */
interface FileFormat extends DumpFormat {

  /**
   * Whether a file that begins so is one of this format, and what else its beginning tells: begin
   * with {@link Start#is}. Cheap where it is not: look at {@link Start#begins} or {@link
   * Start#head} first.
   *
   * @return empty if it is not
   * @throws IOException if it is one, but so broken that no record can be read
   */
  Optional<Detected> tell(Start start) throws IOException;

  /**
   * The records of a file of this format. A reader of characters asks {@link Detected#text}, a
   * reader of bytes {@link Detected#bytes}, both of which undo the compression; a reader that goes
   * to and fro asks {@link DumpFile#seekable}. What cannot be read comes as {@link
   * RawRecord.Broken} with a reason, or is thrown as an IOException by the reader if nothing after
   * it can be read; nothing is left out. Memory holds a record at a time.
   *
   * @param detected what {@link #tell} gave
   */
  RecordReader open(DumpFile file, Detected detected) throws IOException;

  /**
   * Whether records have fields under names of the dump's makers, by which a {@link RecordFormat}
   * may know them.
   */
  default boolean hasNamedFields() {
    return false;
  }

  /** Whether no record can be read from the first bytes of a file alone. */
  default boolean needsWholeFile() {
    return false;
  }

  /**
   * Whether title, date and byline stand in the first lines of the field {@code text}, as in plain
   * text files.
   */
  default boolean hasFrontInText() {
    return false;
  }
}
