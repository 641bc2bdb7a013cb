package broadsheet.dumps.files;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.io.InputFile;

/** One dump file; it can be opened any number of times. */
public interface DumpFile {

  /** Its name in the tables, see {@link broadsheet.model.Reject#sourceFile()}. */
  String name();

  /** Its bytes from the beginning, as stored. */
  InputStream open() throws IOException;

  /**
   * Its bytes from {@code offset} on, as stored.
   *
   * @param offset from 0; beyond the end there are none
   */
  default InputStream openAt(long offset) throws IOException {
    InputStream in = open();
    long left = offset;
    while (left > 0) {
      long skipped = in.skip(left);
      if (skipped <= 0 && in.read() < 0) {
        return in;
      }
      left -= Math.max(skipped, 1);
    }
    return in;
  }

  /** The same bytes for Parquet, which is read from its end. */
  InputFile seekable() throws IOException;

  /** The file at {@code path}, on whatever file system that is. */
  static DumpFile of(String name, Path path, Configuration configuration) {
    return new HadoopFile(name, path, configuration);
  }
}
