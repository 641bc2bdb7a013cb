package broadsheet.dumps.tables;

import broadsheet.dumps.format.Detected;
import broadsheet.dumps.format.Dialect;
import broadsheet.dumps.records.Cleaner;
import broadsheet.dumps.records.RawRecord;
import broadsheet.dumps.records.RecordReader;
import broadsheet.model.Reject;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;

/**
 * Records of CSV, every field a text.
 *
 * <p>A row must be as wide as the header. What it has too much may be blank, what it lacks may be
 * columns without a name; otherwise fields may have slipped, and the row is broken. When a row is
 * broken, or swallows others because a quote is not closed, reading goes on at the next line that
 * begins a row of the right width.
 */
final class CsvRows implements RecordReader {
  /** Longest row that is read, in UTF-16 code units. */
  static final int MAX_RECORD = 64 << 20;

  /** Longest row with which reading goes on after a broken one. */
  private static final int MAX_RESUMED = 1 << 20;

  /** Characters read twice in search of rows, after which rows must end with their lines. */
  private static final long PATIENCE = 256L << 20;

  private final CsvParser parser;
  private final List<String> header;
  private long position;
  private long readTwice;
  private boolean isBelowHeader;

  /**
   * @param header see {@link Detected#header()}
   */
  CsvRows(Reader in, Dialect dialect, List<String> header) {
    this.parser = new CsvParser(in, dialect);
    this.header = header;
  }

  @Override
  public Optional<RawRecord> read() throws IOException {
    while (true) {
      CsvParser.Outcome outcome = parser.next(MAX_RECORD);
      if (outcome == CsvParser.Outcome.END) {
        return Optional.empty();
      }
      if (outcome != CsvParser.Outcome.ROW || !parser.isBlank()) {
        if (isBelowHeader) {
          position++;
          return Optional.of(record(outcome));
        }
        isBelowHeader = true;
      }
    }
  }

  private RawRecord record(CsvParser.Outcome outcome) throws IOException {
    String excerpt = excerpt();
    return switch (outcome) {
      case ROW -> row(excerpt);
      case TOO_LONG -> {
        resume(Long.MAX_VALUE);
        yield broken(
            Reject.Reason.TOO_LARGE, "a row of more than " + MAX_RECORD + " characters", excerpt);
      }
      default ->
          resume(Long.MAX_VALUE)
              ? broken(Reject.Reason.MALFORMED, "a quote that is never closed", excerpt)
              : broken(Reject.Reason.TRUNCATED, "the file ends within a quoted field", excerpt);
    };
  }

  private RawRecord row(String excerpt) throws IOException {
    List<String> fields = parser.fields();
    boolean isMultiLine = parser.isMultiLine();
    if (!fits(fields)) {
      if (isMultiLine) {
        resume(Long.MAX_VALUE);
      }
      String detail = fields.size() + " fields where the header has " + header.size();
      return broken(Reject.Reason.MALFORMED, detail, excerpt);
    }
    if (isMultiLine && parser.isIrregular() && resume(parser.length())) {
      return broken(Reject.Reason.MALFORMED, "a quote that swallows other rows", excerpt);
    }
    return fields(fields);
  }

  private boolean fits(List<String> fields) {
    for (int i = header.size(); i < fields.size(); i++) {
      if (!fields.get(i).isBlank()) {
        return false;
      }
    }
    for (int i = fields.size(); i < header.size(); i++) {
      if (!header.get(i).equals(Header.unnamed(i))) {
        return false;
      }
    }
    return true;
  }

  private RawRecord fields(List<String> fields) {
    var cleaner = new Cleaner();
    ObjectNode values = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < Math.min(fields.size(), header.size()); i++) {
      String value = cleaner.clean(fields.get(i));
      boolean isNamed = !header.get(i).equals(Header.unnamed(i));
      if (isNamed || (i > 0 && !value.isBlank())) {
        values.put(header.get(i), value);
      }
    }
    return new RawRecord.Fields(position, values, cleaner.isRepaired());
  }

  /**
   * Goes back to the row at hand and on to the next line at which a row of the right width begins.
   *
   * @param limit how far after the row's beginning that line may be; if none is, goes there
   * @return whether there is such a line
   */
  private boolean resume(long limit) throws IOException {
    readTwice += parser.length();
    long passed = 0;
    for (int line = parser.skipLine(); line > 0; line = parser.skipLine()) {
      passed += line;
      if (passed >= limit) {
        return false;
      }
      CsvParser.Outcome outcome = parser.next(MAX_RESUMED);
      boolean isRow =
          outcome == CsvParser.Outcome.ROW
              && !parser.isIrregular()
              && parser.width() == header.size();
      readTwice += parser.length();
      parser.rewind();
      if (isRow) {
        return true;
      }
      if (readTwice > PATIENCE) {
        parser.endRowsAtLines();
      }
    }
    return false;
  }

  private RawRecord broken(Reject.Reason reason, String detail, String excerpt) {
    return new RawRecord.Broken(position, reason, detail, excerpt);
  }

  @Override
  public long position() {
    return position + 1;
  }

  @Override
  public String excerpt() {
    return parser.written(RawRecord.Broken.MAX_EXCERPT);
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
