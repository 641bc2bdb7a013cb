package broadsheet.aggregate;

import broadsheet.model.Accuracy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Samples marked by hand, and how well names were found in them.
 *
 * @param rows one per type and sample
 */
public record Samples(List<Accuracy> rows) {
  private static final Set<String> TYPES = Set.of("PER", "ORG", "LOC", "MISC");
  private static final List<String> COLUMNS = List.of("type", "n_found", "n_correct", "n_gold");
  private static final Comparator<Accuracy> ORDER =
      Comparator.comparing(Accuracy::type)
          .thenComparing(Accuracy::source, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Accuracy::nFound)
          .thenComparing(Accuracy::nCorrect)
          .thenComparing(Accuracy::nGold);
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setCommentMarker('#')
          .setIgnoreSurroundingSpaces(true)
          .setIgnoreEmptyLines(true)
          .get();

  /** Puts the rows in order. */
  public Samples {
    rows = rows.stream().sorted(ORDER).toList();
  }

  /** The gold sets that we measure on. */
  public static Samples builtIn() {
    try (InputStream in = Samples.class.getResourceAsStream("accuracy.csv")) {
      return read("accuracy.csv", new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a file of samples: CSV with the columns {@code type}, {@code n_found}, {@code n_correct},
   * {@code n_gold} and, if wanted, {@code source}, named in its first line. Lines that begin with
   * {@code #} are comments.
   *
   * @param file the file's name, for messages
   * @param content its text
   * @throws IllegalArgumentException with one line naming file, line and what is wrong there
   */
  public static Samples read(String file, String content) {
    List<Accuracy> rows = new ArrayList<>();
    try (CSVParser lines = CSVParser.parse(content.replace("\uFEFF", ""), FORMAT)) {
      boolean isHeader = true;
      for (CSVRecord line : lines) {
        String place = file + ", line " + lines.getCurrentLineNumber();
        if (isHeader) {
          requireHeader(line, place);
          isHeader = false;
        } else {
          rows.add(row(line, place));
        }
      }
    } catch (IOException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
    if (rows.isEmpty()) {
      throw new IllegalArgumentException(file + " has no sample: " + expected());
    }
    return new Samples(rows);
  }

  private static void requireHeader(CSVRecord line, String place) {
    List<String> names =
        Stream.of(line.values()).limit(4).map(name -> name.toLowerCase(Locale.ROOT)).toList();
    boolean isKnown = line.size() == 4 || (line.size() == 5 && isSource(line.get(4)));
    if (!isKnown || !names.equals(COLUMNS)) {
      throw new IllegalArgumentException(place + ": " + expected());
    }
  }

  private static boolean isSource(String name) {
    return name.equalsIgnoreCase("source");
  }

  private static String expected() {
    return "expected the columns " + String.join(",", COLUMNS) + "[,source]";
  }

  private static Accuracy row(CSVRecord line, String place) {
    if (line.size() != 4 && line.size() != 5) {
      throw new IllegalArgumentException(place + ": " + expected());
    }
    String type = line.get(0).toUpperCase(Locale.ROOT);
    if (!TYPES.contains(type)) {
      throw new IllegalArgumentException(
          place + ": '" + line.get(0) + "' is no type; use PER, ORG, LOC or MISC");
    }
    String source = line.size() == 5 && !line.get(4).isBlank() ? line.get(4) : null;
    try {
      return new Accuracy(
          type, number(line, 1, place), number(line, 2, place), number(line, 3, place), source);
    } catch (IllegalArgumentException e) {
      throw e.getMessage().startsWith(place)
          ? e
          : new IllegalArgumentException(place + ": " + e.getMessage(), e);
    }
  }

  private static long number(CSVRecord line, int column, String place) {
    try {
      return Long.parseLong(line.get(column));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "%s: '%s' is no number of mentions".formatted(place, line.get(column)), e);
    }
  }
}
