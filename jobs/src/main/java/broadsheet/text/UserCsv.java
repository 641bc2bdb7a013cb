package broadsheet.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The lines of a user's file of comma-separated values.
 *
 * @param file its name, for messages
 * @param header the words of its first line
 * @param fewest how many values a line has at least
 */
record UserCsv(String file, List<String> header, int fewest) {
  private static final Set<String> TYPES = Set.of("PER", "ORG", "LOC", "MISC");
  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setIgnoreSurroundingSpaces(true).setIgnoreEmptyLines(true).get();

  /**
   * A line after the first.
   *
   * @param number of its last line in the file, from 1
   */
  record Line(CSVRecord row, String file, long number) {

    /** The value in a column; empty where the line ends before. */
    String get(int column) {
      return column < row.size() ? row.get(column) : "";
    }

    /**
     * The type of entity in a column.
     *
     * @throws IllegalArgumentException in one line, if it is none
     */
    String type(int column) {
      String type = get(column).toUpperCase(Locale.ROOT);
      if (!TYPES.contains(type)) {
        throw refusal("type is '" + get(column) + "'; write PER, ORG, LOC or MISC");
      }
      return type;
    }

    /** File and line, for messages. */
    String place() {
      return UserCsv.place(file, number);
    }

    IllegalArgumentException refusal(String why) {
      return new IllegalArgumentException(place() + ": " + why);
    }
  }

  /**
   * Gives each line but the first, and the empty ones, to {@code sink}.
   *
   * @param csv what stands in the file
   * @throws IllegalArgumentException in one line, if the header or the number of values is wrong
   */
  void read(String csv, Consumer<Line> sink) {
    String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
    try (CSVParser parser = CSV.parse(new StringReader(text))) {
      boolean isHeader = true;
      for (CSVRecord row : parser) {
        if (isHeader) {
          checkHeader(row);
          isHeader = false;
        } else {
          sink.accept(line(row, parser.getCurrentLineNumber()));
        }
      }
    } catch (IOException | UncheckedIOException e) {
      throw new IllegalArgumentException(
          file + ": no comma-separated values: " + e.getMessage(), e);
    }
  }

  static String place(String file, long number) {
    return file + ", line " + number;
  }

  private void checkHeader(CSVRecord row) {
    List<String> found = row.stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
    if (!found.equals(header)) {
      throw new IllegalArgumentException(file + ", line 1: the header must be " + wanted());
    }
  }

  private Line line(CSVRecord row, long number) {
    Line line = new Line(row, file, number);
    if (row.size() < fewest || row.size() > header.size()) {
      throw line.refusal(row.size() + " values; write " + wanted());
    }
    return line;
  }

  private String wanted() {
    return String.join(",", header);
  }
}
