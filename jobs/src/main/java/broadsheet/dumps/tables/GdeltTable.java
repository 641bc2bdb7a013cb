package broadsheet.dumps.tables;

import broadsheet.dumps.format.Start;
import broadsheet.dumps.records.Excerpt;
import broadsheet.dumps.records.LineReader;
import broadsheet.dumps.records.LineRecords;
import broadsheet.dumps.records.RawRecord;
import broadsheet.model.Reject;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One of GDELT's tables: fields with tabs between them, no header. As GDELT holds no text, every
 * row is turned away, with the address by which it can be joined to a text.
 *
 * @param columns how many it has
 * @param address index of the column with the article's address
 * @param start what a row begins with
 */
record GdeltTable(String name, int columns, int address, Pattern start)
    implements LineRecords.Parser {
  /** Longest row that is read, in UTF-16 code units. */
  static final int LONGEST_ROW = 16 << 20;

  private static final int LONGEST_ADDRESS = 2_000;
  private static final Pattern TAB = Pattern.compile("\t");

  /** Whether a file that begins so is this table. */
  boolean isIn(Start file) {
    String text = file.text();
    int from = text.length() - text.stripLeading().length();
    int end = text.indexOf('\n', from);
    String row = text.substring(from, end < 0 ? text.length() : end);
    return start.matcher(row).lookingAt()
        && row.chars().filter(c -> c == '\t').count() == columns - 1;
  }

  @Override
  public Optional<RawRecord> parse(LineReader line) throws IOException {
    String row = line.rest();
    return row.isBlank() ? Optional.empty() : Optional.of(record(TAB.split(row, -1), line));
  }

  private RawRecord record(String[] fields, LineReader line) {
    if (fields.length != columns) {
      return line.broken(
          line.isLast() && fields.length < columns
              ? Reject.Reason.TRUNCATED
              : Reject.Reason.MALFORMED,
          fields.length + " fields where " + name + " has " + columns);
    }
    String cell = Excerpt.cut(fields[address].strip(), LONGEST_ADDRESS);
    return line.broken(
        Reject.Reason.NO_TEXT, name + " holds no text; join it by the address " + cell);
  }
}
