package broadsheet.dumps;

import broadsheet.dumps.format.RecordFormat;
import broadsheet.dumps.records.RawRecord;
import broadsheet.dumps.records.RecordReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Records of a file as a {@link RecordFormat} makes them. */
final class AdaptedRecords implements RecordReader {
  private final RecordReader records;
  private final RecordFormat format;
  private final Deque<RawRecord> ready = new ArrayDeque<>();

  AdaptedRecords(RecordReader records, RecordFormat format) {
    this.records = records;
    this.format = format;
  }

  @Override
  public Optional<RawRecord> read() throws IOException {
    if (ready.isEmpty()) {
      Optional<RawRecord> record = records.read();
      if (record.isEmpty() || !(record.get() instanceof RawRecord.Fields fields)) {
        return record;
      }
      List<RawRecord> made = format.adapt(fields);
      if (made.isEmpty()) {
        throw new IllegalStateException(format.label() + " made nothing of a record");
      }
      ready.addAll(made);
    }
    return Optional.of(ready.removeFirst());
  }

  @Override
  public long position() {
    return records.position();
  }

  @Override
  public String excerpt() {
    return records.excerpt();
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
