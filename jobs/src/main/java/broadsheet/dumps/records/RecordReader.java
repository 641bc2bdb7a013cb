package broadsheet.dumps.records;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Reads the records of one format one after the other. */
public interface RecordReader extends Closeable {

  /**
   * The next record; empty at the end.
   *
   * @throws IOException if nothing after the last record can be read; see {@link #position()}
   */
  Optional<RawRecord> read() throws IOException;

  /** Position of the record that is being read, or would be read next. */
  long position();

  /** What has been read of that record, for people; may be empty. */
  default String excerpt() {
    return "";
  }
}
