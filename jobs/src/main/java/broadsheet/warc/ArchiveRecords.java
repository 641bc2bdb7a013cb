package broadsheet.warc;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The records of a web archive (WARC of any version, ARC 1 and 2) one after the other, of all
 * types, with what is broken among them; memory holds one at a time.
 */
public interface ArchiveRecords extends Closeable {

  /**
   * The next record; empty at the end.
   *
   * @throws IOException if the file cannot be read; broken data is no reason
   */
  Optional<ArchiveRecord> next() throws IOException;

  /** Position of the record that was read last, or 0. */
  long position();

  /** Records of a file that is not compressed. */
  static ArchiveRecords plain(StoredBytes file, Part part) {
    return new PlainRecords(file, part);
  }

  /** Records of a gzip file: mostly one member a record, but all in one will do. */
  static ArchiveRecords gzip(StoredBytes file, Part part) {
    return new GzipRecords(file, part);
  }

  /** Records of bytes that were unpacked on the way; positions count records, from 0. */
  static ArchiveRecords unpacked(InputStream in) {
    return new UnpackedRecords(in);
  }
}
