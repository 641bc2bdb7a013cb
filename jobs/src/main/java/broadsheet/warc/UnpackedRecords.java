package broadsheet.warc;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Records of a stream. */
final class UnpackedRecords implements ArchiveRecords {
  private final InputStream in;
  private final RecordParser parser;
  private long position;

  UnpackedRecords(InputStream in) {
    this.in = in;
    this.parser = RecordParser.numbered(new RecordInput(in::read, 0));
  }

  @Override
  public Optional<ArchiveRecord> next() throws IOException {
    Optional<ArchiveRecord> record = parser.next();
    position = record.map(ArchiveRecord::position).orElse(position + 1);
    return record;
  }

  @Override
  public long position() {
    return position;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
