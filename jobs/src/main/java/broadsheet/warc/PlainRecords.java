package broadsheet.warc;

import java.io.IOException;
import java.util.Optional;

/**
 * Records of a part of a file that is not compressed: from the first sure start of a record in the
 * part up to the first one behind it. A start is sure if the record's length leads to another, or
 * to the end.
 */
final class PlainRecords implements ArchiveRecords {
  private final StoredBytes file;
  private final Part part;
  private Window window;
  private RecordParser parser;
  private long position;
  private long stop;

  PlainRecords(StoredBytes file, Part part) {
    this.file = file;
    this.part = part;
    this.stop = part.to();
  }

  @Override
  public Optional<ArchiveRecord> next() throws IOException {
    if (parser == null) {
      long start = part.from() == 0 ? 0 : sureStart(part.from(), part.to());
      if (start < 0) {
        return Optional.empty();
      }
      window = new Window(file);
      window.seek(start);
      parser = RecordParser.plain(new RecordInput(window::read, start));
    }
    position = parser.position();
    if (position >= stop) {
      if (sureStart(stop, position + 1) >= 0) {
        return Optional.empty();
      }
      stop = position + 1;
    }
    return parser.next();
  }

  /** The first sure start from an offset on, before another one; -1 if there is none. */
  private long sureStart(long from, long before) throws IOException {
    try (Window near = new Window(file)) {
      near.seek(from - 1);
      RecordInput in = new RecordInput(near::read, from - 1);
      boolean isLineEnd = in.peek(0) == '\n';
      in.skip(1);
      while (in.has(1) && in.offset() < before) {
        if (isLineEnd && isSure(in)) {
          return in.offset();
        }
        isLineEnd = in.peek(0) == '\n';
        in.skip(1);
      }
      return -1;
    }
  }

  private boolean isSure(RecordInput in) throws IOException {
    if (Shape.of(in) == null) {
      return false;
    }
    try (Window ahead = new Window(file)) {
      long offset = in.offset();
      ahead.seek(offset);
      RecordParser one = RecordParser.plain(new RecordInput(ahead::read, offset));
      return one.next().filter(RecordParser::isSound).isPresent();
    }
  }

  @Override
  public long position() {
    return position;
  }

  @Override
  public void close() throws IOException {
    if (window != null) {
      window.close();
    }
  }
}
