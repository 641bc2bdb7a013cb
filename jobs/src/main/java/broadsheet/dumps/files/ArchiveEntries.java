package broadsheet.dumps.files;

import broadsheet.dumps.records.Failure;
import broadsheet.dumps.records.RawRecord;
import broadsheet.model.Reject;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The files in an archive of files, in their order: zip, and tar, also compressed. Folders, links
 * and hidden files are none. Faults of the archive are values.
 */
public interface ArchiveEntries extends Closeable {

  /**
   * A file in an archive.
   *
   * @param path its place
   * @param file its bytes, until the next is asked for
   * @param trouble why it cannot be read, or why nothing after the last one could; null if it can
   */
  record Found(DumpPath path, DumpFile file, RawRecord.Broken trouble) {}

  /** Files and folders that no one put there: hidden ones, and what systems leave. */
  Pattern JUNK = Pattern.compile("(?:.*/)?(?:\\..*|__MACOSX|Thumbs\\.db|desktop\\.ini)(?:/.*)?");

  /** The next file; empty at the end. */
  Optional<Found> next();

  /**
   * The files in {@code file}; empty if it is no archive of files, or lies too deep in others.
   *
   * @param path its place
   */
  static Optional<ArchiveEntries> of(DumpPath path, DumpFile file) {
    if (!path.isShallow()) {
      return Optional.empty();
    }
    try (InputStream raw = file.open();
        InputStream in = new BufferedInputStream(raw, 1 << 16)) {
      in.mark(Compression.LONGEST_MAGIC + 1);
      byte[] magic = in.readNBytes(Compression.LONGEST_MAGIC);
      in.reset();
      if (Magic.matches(magic, 0, "PK\u0003\u0004")) {
        return ZipEntries.of(path, file);
      }
      Compression compression = Compression.of(magic);
      byte[] header = compression.open(in).readNBytes(Magic.TAR_HEADER);
      return Magic.isTar(header)
          ? Optional.of(new TarEntries(path, file, compression))
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // Whoever reads the file says what is wrong with it.
    }
  }

  /** An archive that cannot be read, or not further. */
  static Found broken(DumpPath archive, DumpFile file, Exception e) {
    return new Found(archive, file, Failure.of(0, e, ""));
  }

  /** An entry that cannot be read. */
  static Found unreadable(DumpPath entry, DumpFile file, String why) {
    return new Found(entry, file, new RawRecord.Broken(0, Reject.Reason.UNREADABLE, why, ""));
  }
}
