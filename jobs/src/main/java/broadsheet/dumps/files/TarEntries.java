package broadsheet.dumps.files;

import broadsheet.dumps.records.Cleaner;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** The files in a tar archive. */
final class TarEntries implements ArchiveEntries {
  private final DumpPath path;
  private final DumpFile file;
  private final Compression compression;
  private final Scratch scratch = new Scratch();
  private CountedInput counted;
  private TarArchiveInputStream tar;
  private int index = -1;
  private boolean isEnded;

  TarEntries(DumpPath path, DumpFile file, Compression compression) {
    this.path = path;
    this.file = file;
    this.compression = compression;
  }

  @Override
  public Optional<Found> next() {
    if (isEnded) {
      return Optional.empty();
    }
    try {
      scratch.close();
      if (tar == null) {
        counted = new CountedInput(compression.open(file.open()));
        tar = new TarArchiveInputStream(counted);
      }
      TarArchiveEntry entry = tar.getNextEntry();
      while (entry != null) {
        index++;
        String name = clean(entry.getName());
        if (entry.isFile() && !name.isEmpty() && !JUNK.matcher(name).matches()) {
          return Optional.of(found(name, entry));
        }
        entry = tar.getNextEntry();
      }
      isEnded = true;
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      isEnded = true;
      return Optional.of(ArchiveEntries.broken(path, file, e));
    }
  }

  private Found found(String name, TarArchiveEntry entry) throws IOException {
    boolean isPlain = compression == Compression.NONE && path.isSeekable();
    Entry place = isPlain ? Entry.stored(counted.count(), entry.getSize()) : Entry.streamed(index);
    DumpPath inner = path.entry(name, entry.getSize(), place);
    if (entry.isSparse() || !tar.canReadEntryData(entry)) {
      return ArchiveEntries.unreadable(inner, file, "a file with holes, which is not read");
    }
    if (isPlain) {
      return new Found(inner, new EntryFile(inner.name(), file, place, scratch), null);
    }
    return new Found(inner, scratch.copy(inner.name(), tar), null);
  }

  /** A name without the dots and slashes that lead out of the archive. */
  static String clean(String name) {
    String slashed = name.replace('\\', '/');
    StringBuilder clean = new StringBuilder();
    for (String part : slashed.split("/", -1)) {
      if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
        clean.append(clean.isEmpty() ? "" : "/").append(part);
      }
    }
    return new Cleaner().clean(clean.toString());
  }

  /** Opens an archive, before its first entry. */
  static TarArchiveInputStream open(DumpFile archive) throws IOException {
    InputStream in = new BufferedInputStream(archive.open(), 1 << 16);
    in.mark(Compression.LONGEST_MAGIC + 1);
    byte[] magic = in.readNBytes(Compression.LONGEST_MAGIC);
    in.reset();
    return new TarArchiveInputStream(Compression.of(magic).open(in));
  }

  @Override
  public void close() throws IOException {
    scratch.close();
    if (tar != null) {
      tar.close();
    }
  }
}
