package broadsheet.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reader of pairs of articles that people rated (SemEval-2022 task 8, with texts): CSV with the
 * columns {@code lang1}, {@code lang2}, {@code text1}, {@code text2} and {@code Overall}, a mean
 * rating from 1, the same story, to 4, another one.
 */
final class PairFile {
  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private PairFile() {}

  /**
   * Two articles in one language.
   *
   * @param language ISO 639-1 code
   * @param rating mean of the ratings, 1 (the same story) to 4 (another one)
   */
  record Pair(String language, String one, String other, double rating) {}

  /**
   * The pairs of a file whose articles are in one language, in order.
   *
   * @throws IOException if it cannot be read, or lacks a column or a rating
   */
  static List<Pair> read(Path path) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    try (BufferedReader lines = GoldFormat.lines(path);
        CSVParser rows = CSV.parse(lines)) {
      for (CSVRecord row : rows) {
        if (row.get("lang1").equals(row.get("lang2"))) {
          pairs.add(
              new Pair(
                  row.get("lang1"),
                  row.get("text1"),
                  row.get("text2"),
                  Double.parseDouble(row.get("Overall"))));
        }
      }
    }
    return pairs;
  }
}
