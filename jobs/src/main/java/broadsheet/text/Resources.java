package broadsheet.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The data files beside the classes. */
public final class Resources {
  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private Resources() {}

  /** The rows of a comma-separated file of this package. */
  static List<CSVRecord> rows(String file) {
    return rows(Resources.class, file);
  }

  /**
   * The rows of a comma-separated file with a header.
   *
   * @param owner a class beside which it stands
   */
  public static List<CSVRecord> rows(Class<?> owner, String file) {
    try (InputStream in = owner.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the jar");
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      return CSV.parse(reader).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
