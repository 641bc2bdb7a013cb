package broadsheet.ingest;

import broadsheet.dumps.Formats;
import broadsheet.warc.Part;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one task reads of a dump file at most.
 *
 * @param part all of the file, unless it is divided
 */
record Portion(Inspected file, Part part) implements Serializable {
  /**
   * Length of the parts of a divided file, in bytes as stored: short, so that all cores end
   * together.
   */
  static final long BYTES = 16L << 20;

  /** Those files, large ones divided where that is possible. */
  static List<Portion> of(List<Inspected> files) {
    return files.stream().flatMap(file -> of(file, BYTES)).toList();
  }

  /** The portions of a file, each of that length but for the last. */
  static Stream<Portion> of(Inspected file, long length) {
    long size = file.file().bytes();
    if (size <= length || !file.file().isSeekable() || !Formats.isDivisible(file.detected())) {
      return Stream.of(new Portion(file, Part.WHOLE));
    }
    List<Portion> portions = new ArrayList<>();
    for (long from = 0; from < size; from += length) {
      boolean isLast = from + length >= size;
      long to = isLast ? Part.WHOLE.to() : from + length;
      portions.add(new Portion(file, new Part(from, to)));
    }
    return portions.stream();
  }

  /** Bytes to read. */
  long bytes() {
    return Math.min(part.to(), Math.max(file.file().bytes(), part.from())) - part.from();
  }
}
