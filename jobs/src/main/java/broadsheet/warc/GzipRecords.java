package broadsheet.warc;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Records of a part of a gzip file. Read are the members from the first sure start of a record in
 * the part up to the first one behind it. Behind broken data reading goes on at the next member
 * that begins a record.
 */
final class GzipRecords implements ArchiveRecords {
  private final GzipStarts starts;
  private final GzipUnits units;
  private final Part part;
  private RecordParser parser;
  private boolean isBegun;
  private boolean isTold;
  private long stop;
  private long position;

  GzipRecords(StoredBytes file, Part part) {
    this.starts = new GzipStarts(file);
    this.units = new GzipUnits(file);
    this.part = part;
    this.stop = part.to();
  }

  @Override
  public Optional<ArchiveRecord> next() throws IOException {
    if (!isBegun && !begin()) {
      return Optional.empty();
    }
    while (true) {
      if (parser == null) {
        Optional<ArchiveRecord> skipped = units.skipped();
        if (skipped.isPresent()) {
          return skipped;
        }
        if (!units.next() || isBehind()) {
          return Optional.empty();
        }
        parser = RecordParser.numbered(new RecordInput(units::read, units.offset()));
        isTold = false;
      }
      position = parser.position();
      Optional<ArchiveRecord> record = parser.next().map(this::withFault);
      if (record.isPresent()) {
        return record;
      }
      parser = null;
      if (units.fault() != null && !isTold) {
        return Optional.of(
            new ArchiveRecord(position, new Headers(List.of()), new byte[0], -1, 0, units.fault()));
      }
    }
  }

  private boolean begin() throws IOException {
    long start = part.from() == 0 ? 0 : starts.sure(part.from(), part.to());
    if (start >= 0) {
      units.start(start);
      isBegun = true;
    }
    return isBegun;
  }

  private boolean isBehind() throws IOException {
    if (units.offset() < stop) {
      return false;
    }
    if (starts.sure(stop, units.offset() + 1) >= 0) {
      return true;
    }
    stop = units.offset() + 1;
    return false;
  }

  /** The fault of a member is that of the record it breaks off in; a wrong sum of the last. */
  private ArchiveRecord withFault(ArchiveRecord record) {
    if (units.fault() == null
        || !(record.isCut() || record.fault() != null || units.isWholeButWrong())) {
      return record;
    }
    isTold = true;
    return record.broken(units.fault());
  }

  @Override
  public long position() {
    return position;
  }

  @Override
  public void close() throws IOException {
    units.close();
  }
}
