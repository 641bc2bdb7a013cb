package broadsheet.dumps.tables;

import broadsheet.dumps.format.Start;
import broadsheet.dumps.records.Excerpt;
import broadsheet.dumps.records.LineReader;
import broadsheet.dumps.records.RawRecord;
import broadsheet.dumps.records.RecordReader;
import broadsheet.dumps.records.TooLargeException;
import broadsheet.model.Reject;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Rows of one of GDELT's tables: fields with tabs between them, no header. As GDELT holds no text,
 * every row is turned away, with the address by which it can be joined to a text.
 */
final class GdeltRows implements RecordReader {
  private static final int LONGEST_ROW = 16 << 20;
  private static final int LONGEST_ADDRESS = 2_000;
  private static final Pattern TAB = Pattern.compile("\t");

  private final LineReader lines;
  private final Table table;

  /**
   * One of the tables.
   *
   * @param columns how many it has
   * @param address index of the column with the article's address
   * @param start what a row begins with
   */
  record Table(String name, int columns, int address, Pattern start) {

    /** Whether a file that begins so is this table. */
    boolean isIn(Start file) {
      String text = file.text();
      int from = text.length() - text.stripLeading().length();
      int end = text.indexOf('\n', from);
      String row = text.substring(from, end < 0 ? text.length() : end);
      return start.matcher(row).lookingAt()
          && row.chars().filter(c -> c == '\t').count() == columns - 1;
    }
  }

  GdeltRows(Reader in, Table table) {
    this.lines = new LineReader(in, LONGEST_ROW);
    this.table = table;
  }

  @Override
  public Optional<RawRecord> read() throws IOException {
    while (lines.nextLine()) {
      var row = new StringBuilder();
      char[] chars = new char[1 << 13];
      try {
        for (int count = lines.read(chars); count >= 0; count = lines.read(chars)) {
          row.append(chars, 0, count);
        }
      } catch (TooLargeException e) {
        return Optional.of(broken(Reject.Reason.TOO_LARGE, e.getMessage()));
      }
      if (!row.toString().isBlank()) {
        return Optional.of(record(TAB.split(row, -1)));
      }
    }
    return Optional.empty();
  }

  private RawRecord record(String[] fields) {
    if (fields.length != table.columns) {
      return broken(
          lines.isLast() && fields.length < table.columns
              ? Reject.Reason.TRUNCATED
              : Reject.Reason.MALFORMED,
          fields.length + " fields where " + table.name + " has " + table.columns);
    }
    String address = Excerpt.cut(fields[table.address].strip(), LONGEST_ADDRESS);
    return broken(
        Reject.Reason.NO_TEXT, table.name + " holds no text; join it by the address " + address);
  }

  private RawRecord broken(Reject.Reason reason, String detail) {
    return new RawRecord.Broken(lines.number(), reason, detail, lines.start());
  }

  @Override
  public long position() {
    return lines.number();
  }

  @Override
  public String excerpt() {
    return lines.start();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
