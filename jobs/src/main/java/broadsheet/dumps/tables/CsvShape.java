package broadsheet.dumps.tables;

import broadsheet.dumps.format.Dialect;
import broadsheet.dumps.format.KnownNames;
import broadsheet.dumps.format.Start;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the beginning of a file looks like if it is read as CSV of one dialect.
 *
 * @param cells of the first row that is not blank
 * @param rows number of rows below it that were looked at
 * @param fitting how many of them are as wide as the first
 * @param irregular how many of them have quotes in wrong places
 * @param isOfRecords whether its one column {@code Data} holds whole records in JSON or XML
 */
public record CsvShape(
    Dialect dialect,
    List<String> cells,
    int rows,
    int fitting,
    int irregular,
    boolean isOfRecords) {
  private static final Pattern RECORD = Pattern.compile("\\s*[<{]");
  private static final int ROWS_LOOKED_AT = 50;
  private static final int LONGEST_NAME = 60;
  private static final int MIN_HEADLESS_ROWS = 5;
  private static final int MIN_HEADLESS_COLUMNS = 5;
  private static final String DELIMITERS = ",\t;|";
  private static final Pattern NAME =
      Pattern.compile("\\p{L}[\\p{L}\\p{N}_.:/#()-]*(?: [\\p{L}\\p{N}_.:/#()-]+){0,3}|_\\w+|#|");

  /**
   * What a file is in the dialect in which it makes most sense.
   *
   * @return empty if in none it has two columns, or one that holds whole records; also for markup
   */
  public static Optional<CsvShape> of(Start start) {
    return start.shape(
        CsvShape.class,
        file -> file.isPlain() ? best(file.text(), file.isCut()) : Optional.empty());
  }

  private static Optional<CsvShape> best(String text, boolean isCut) {
    Stream<Dialect> dialects =
        DELIMITERS.chars().mapToObj(delimiter -> new Dialect((char) delimiter, Dialect.QUOTE));
    if (text.contains("\\\"")) {
      dialects =
          dialects.flatMap(
              each -> Stream.of(each, new Dialect(each.delimiter(), Dialect.BACKSLASH)));
    }
    return dialects
        .map(dialect -> of(text, dialect, isCut))
        .filter(shape -> shape.cells.size() > 1 || shape.isOfRecords())
        .max(
            Comparator.comparing(CsvShape::isTable)
                .thenComparing(CsvShape::known)
                .thenComparing(shape -> shape.fitting - shape.irregular)
                .thenComparing(shape -> shape.cells.size()));
  }

  private static CsvShape of(String text, Dialect dialect, boolean isCut) {
    List<List<String>> rows = new ArrayList<>();
    int irregular = 0;
    try (var parser = new CsvParser(new StringReader(text), dialect)) {
      while (rows.size() <= ROWS_LOOKED_AT
          && parser.next(Integer.MAX_VALUE) == CsvParser.Outcome.ROW
          && !(isCut && parser.isAtEnd())) {
        if (!parser.isBlank()) {
          rows.add(parser.fields());
          irregular += parser.isIrregular() ? 1 : 0;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> cells = rows.isEmpty() ? List.of() : rows.get(0);
    boolean isOfRecords =
        rows.size() > 1
            && cells.equals(List.of("Data"))
            && RECORD.matcher(rows.get(1).get(0)).lookingAt();
    long fitting = rows.stream().skip(1).filter(row -> row.size() == cells.size()).count();
    return new CsvShape(
        dialect, cells, Math.max(0, rows.size() - 1), (int) fitting, irregular, isOfRecords);
  }

  /** Whether the file is CSV under a header row, not prose with commas. */
  boolean isTable() {
    if (!hasNames()) {
      return false;
    }
    if (isOfRecords) {
      return true;
    }
    boolean isOfNews = known() > (fitting > 0 ? 0 : 1);
    if (isOfNews && 2 * fitting >= rows) {
      return true;
    }
    return rows >= 2 && fitting == rows && cells.size() + rows >= 5;
  }

  /** Whether the file is a table all the same, with data in its first row. */
  public boolean isHeadless() {
    return !hasNames()
        && cells.size() >= MIN_HEADLESS_COLUMNS
        && rows >= MIN_HEADLESS_ROWS
        && 20 * fitting >= 19 * rows;
  }

  private boolean hasNames() {
    return cells.stream().map(String::strip).allMatch(CsvShape::isName)
        && cells.stream().anyMatch(cell -> !cell.isBlank());
  }

  private static boolean isName(String cell) {
    return cell.length() <= LONGEST_NAME && NAME.matcher(cell).matches();
  }

  private int known() {
    return (int) cells.stream().filter(KnownNames::isKnown).count();
  }
}
