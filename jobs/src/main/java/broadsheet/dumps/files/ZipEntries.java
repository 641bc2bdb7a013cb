package broadsheet.dumps.files;

import broadsheet.dumps.records.TooLargeException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;

/**
 * The files in a zip archive, found by its directory, or one after the other if that is broken. Of
 * a WACZ, the web archives only: the rest are indexes over them.
 */
final class ZipEntries implements ArchiveEntries {
  private static final Pattern WEB_ARCHIVE = Pattern.compile("archive/.+\\.w?arc(?:\\.gz)?");
  private static final String WACZ = "datapackage.json";
  private static final String OFFICE = "[Content_Types].xml";

  /** An entry as far as its place is known. */
  private record Place(String name, Entry entry, long bytes, String trouble) {}

  private final DumpPath path;
  private final DumpFile file;
  private final Scratch scratch;
  private final Iterator<Place> places;
  private IOException failure;

  private ZipEntries(
      DumpPath path, DumpFile file, Scratch scratch, List<Place> places, IOException failure) {
    this.path = path;
    this.file = file;
    this.scratch = scratch;
    this.places = places.iterator();
    this.failure = failure;
  }

  /** The files in a zip archive; empty for an Office document. */
  static Optional<ArchiveEntries> of(DumpPath path, DumpFile packed) throws IOException {
    Scratch scratch = new Scratch();
    DumpFile file =
        packed instanceof EntryFile && !path.isSeekable() ? scratch.copy(packed) : packed;
    List<Place> places = new ArrayList<>();
    IOException failure = null;
    try {
      fromDirectory(file, places);
    } catch (IOException | RuntimeException broken) {
      places.clear();
      failure = oneByOne(file, places);
    }
    if (places.stream().anyMatch(place -> place.name().equals(OFFICE))) {
      scratch.close();
      return Optional.empty();
    }
    boolean isWacz =
        places.stream().anyMatch(place -> place.name().equals(WACZ))
            && places.stream().anyMatch(place -> WEB_ARCHIVE.matcher(place.name()).matches());
    places.removeIf(
        place ->
            isWacz
                ? !WEB_ARCHIVE.matcher(place.name()).matches()
                : JUNK.matcher(place.name()).matches());
    return Optional.of(new ZipEntries(path, file, scratch, places, failure));
  }

  private static void fromDirectory(DumpFile file, List<Place> places) throws IOException {
    try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableBytes(file)).get()) {
      Enumeration<ZipArchiveEntry> entries = zip.getEntries();
      while (entries.hasMoreElements()) {
        ZipArchiveEntry entry = entries.nextElement();
        if (!entry.isDirectory() && !entry.isUnixSymlink()) {
          places.add(
              place(entry, entry.getDataOffset(), entry.getCompressedSize(), entry.getSize()));
        }
      }
    }
    places.sort(Comparator.comparing(place -> place.entry().offset()));
  }

  /** What is wrong after the last entry that could be found. */
  private static IOException oneByOne(DumpFile file, List<Place> places) {
    try (InputStream raw = new BufferedInputStream(file.open(), 1 << 16);
        ZipArchiveInputStream zip = new ZipArchiveInputStream(raw, "UTF-8", true, true)) {
      ZipArchiveEntry entry = zip.getNextEntry();
      while (entry != null) {
        if (!entry.isDirectory()) {
          long offset = entry.getDataOffset();
          if (entry.getGeneralPurposeBit().usesEncryption()) {
            places.add(place(entry, offset, entry.getCompressedSize(), entry.getSize()));
          } else {
            long size = length(zip);
            places.add(place(entry, offset, zip.getCompressedCount(), size));
          }
        }
        entry = zip.getNextEntry();
      }
      return new IOException("the directory of the archive is missing or broken");
    } catch (IOException | RuntimeException e) {
      return new IOException("the archive breaks off or is broken: " + e.getMessage(), e);
    }
  }

  /** Bytes of an entry up to its end, of which nothing else is known. */
  private static long length(ZipArchiveInputStream zip) throws IOException {
    byte[] unread = new byte[1 << 14];
    long length = 0;
    for (int count = zip.read(unread); count >= 0; count = zip.read(unread)) {
      length += count;
      if (length > ExpansionGuard.FREE
          && length / ExpansionGuard.MAX_RATIO > zip.getCompressedCount()) {
        throw new TooLargeException("an entry expands out of all proportion");
      }
    }
    return length;
  }

  private static Place place(ZipArchiveEntry entry, long offset, long packed, long size) {
    String trouble = entry.getGeneralPurposeBit().usesEncryption() ? "it is encrypted" : null;
    Entry at =
        entry.getMethod() == ZipMethod.STORED.getCode()
            ? Entry.stored(offset, packed)
            : Entry.packed(offset, packed, entry.getMethod());
    return new Place(TarEntries.clean(entry.getName()), at, Math.max(size, 0), trouble);
  }

  @Override
  public Optional<Found> next() {
    if (places.hasNext()) {
      Place place = places.next();
      DumpPath inner = path.entry(place.name(), place.bytes(), place.entry());
      return Optional.of(
          place.trouble() == null
              ? new Found(inner, new EntryFile(inner.name(), file, place.entry(), scratch), null)
              : ArchiveEntries.unreadable(inner, file, place.trouble()));
    }
    Optional<Found> broken =
        Optional.ofNullable(failure).map(e -> ArchiveEntries.broken(path, file, e));
    failure = null;
    return broken;
  }

  @Override
  public void close() throws IOException {
    scratch.close();
  }
}
