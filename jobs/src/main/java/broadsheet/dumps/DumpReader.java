package broadsheet.dumps;

import broadsheet.dumps.files.DumpFile;
import broadsheet.dumps.format.Detected;
import broadsheet.dumps.records.Failure;
import broadsheet.dumps.records.RawRecord;
import broadsheet.dumps.records.RecordReader;
import broadsheet.model.Reject;
import broadsheet.warc.Part;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The records of one dump file in their order, read as they are asked for; memory holds one record
 * at a time (of Parquet, one row group).
 *
 * <p>Never throws, and loses nothing in silence: what cannot be read, be it a record, the rest of a
 * file or all of it, comes as {@link RawRecord.Broken}. A file without any record gives one with
 * {@link Reject.Reason#EMPTY}.
 */
public final class DumpReader implements Iterator<RawRecord>, Closeable {
  private final RecordReader records;
  private Optional<RawRecord> next = Optional.empty();
  private final boolean isFromStart;
  private boolean isEmpty = true;
  private boolean isEnded;

  private DumpReader(RecordReader records, Part part) {
    this.records = records;
    this.isFromStart = part.from() == 0;
  }

  /**
   * Reads {@code file} from its beginning.
   *
   * @param detected what {@link Detection#of} said of the same file
   */
  public static DumpReader of(DumpFile file, Detected detected) {
    return of(file, detected, Part.WHOLE);
  }

  /**
   * Reads the records of {@code file} that begin in a part of it.
   *
   * @param part all of it, unless {@link Detected#isDivisible}
   */
  public static DumpReader of(DumpFile file, Detected detected, Part part) {
    if (detected.trouble() != null) {
      return new DumpReader(new Trouble(detected.trouble()), part);
    }
    try {
      return new DumpReader(records(file, detected, part), part);
    } catch (IOException | RuntimeException e) {
      return new DumpReader(new Trouble(Failure.of(0, e, "")), part);
    }
  }

  private static RecordReader records(DumpFile file, Detected detected, Part part)
      throws IOException {
    RecordReader records = Formats.file(detected.syntax()).open(file, detected, part);
    return Formats.records(detected.label())
        .<RecordReader>map(format -> new AdaptedRecords(records, format))
        .orElse(records);
  }

  @Override
  public boolean hasNext() {
    if (next.isEmpty() && !isEnded) {
      next = advance();
    }
    return next.isPresent();
  }

  @Override
  public RawRecord next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    RawRecord record = next.get();
    next = Optional.empty();
    return record;
  }

  private Optional<RawRecord> advance() {
    Optional<RawRecord> record;
    try {
      record = records.read();
      isEnded = record.isEmpty();
    } catch (IOException | RuntimeException e) {
      isEnded = true;
      record = Optional.of(Failure.of(records.position(), e, records.excerpt()));
    }
    if (record.isEmpty() && isEmpty && isFromStart) {
      record =
          Optional.of(new RawRecord.Broken(0, Reject.Reason.EMPTY, "the file has no record", ""));
    }
    isEmpty = false;
    return record;
  }

  /** Ends the reading; a file that cannot be closed is no fault of its records. */
  @Override
  public void close() {
    isEnded = true;
    next = Optional.empty();
    try {
      records.close();
    } catch (IOException | RuntimeException e) {
      // Nothing is written, so nothing can be lost.
    }
  }

  /** Reads a file that nothing can be read of. */
  private static final class Trouble implements RecordReader {
    private Optional<RawRecord> only;

    Trouble(RawRecord.Broken only) {
      this.only = Optional.of(only);
    }

    @Override
    public Optional<RawRecord> read() {
      Optional<RawRecord> record = only;
      only = Optional.empty();
      return record;
    }

    @Override
    public long position() {
      return 0;
    }

    @Override
    public void close() {}
  }
}
