package broadsheet.dumps.format;

import broadsheet.dumps.files.DumpFile;
import broadsheet.dumps.records.RecordReader;
import broadsheet.warc.Part;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A way in which files are written: their syntax. Told by the first bytes or characters; gives the
 * records.
 *
 * <p>To add one: implement this, put the class into its package's list before those that would also
 * take its files (JSON, tables and text take much), and a fixture into the tests' {@code
 * dumps/<label>/}.
 */
public interface FileFormat extends DumpFormat {

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

  /**
   * Whether parts of a file can be read on their own. Only then is {@link #open(DumpFile, Detected,
   * Part)} called for less than all of it.
   */
  default boolean isDivisible(Detected detected) {
    return false;
  }

  /**
   * The records that begin in a part of a file. Parts that cover it give each of its records once,
   * as they are in {@link #open(DumpFile, Detected)}.
   */
  default RecordReader open(DumpFile file, Detected detected, Part part) throws IOException {
    return open(file, detected);
  }

  /**
   * Names of all fields that records may have, if the format makes them itself; empty if the first
   * records must be read for that.
   */
  default List<String> fields() {
    return List.of();
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
