package broadsheet.dumps;

import broadsheet.dumps.corpora.Corpora;
import broadsheet.dumps.format.Detected;
import broadsheet.dumps.format.DumpFormat;
import broadsheet.dumps.format.FileFormat;
import broadsheet.dumps.format.Notes;
import broadsheet.dumps.format.RecordFormat;
import broadsheet.dumps.json.JsonFormats;
import broadsheet.dumps.lines.LineFormats;
import broadsheet.dumps.marked.MarkedFormats;
import broadsheet.dumps.tables.TableFormats;
import broadsheet.dumps.web.WebFormats;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All formats that are read. */
public final class Formats {
  /** In the order in which they are tried; the first that takes a file has it. */
  static final List<FileFormat> FILES =
      Stream.of(
              MarkedFormats.ALL, WebFormats.ALL, JsonFormats.ALL, TableFormats.ALL, LineFormats.ALL)
          .flatMap(List::stream)
          .toList();

  /** In the order in which they are tried; the first that takes most records has them. */
  static final List<RecordFormat> RECORDS = Corpora.ALL;

  private Formats() {}

  /** Every format, those told by more first. */
  public static List<DumpFormat> all() {
    return Stream.<DumpFormat>concat(RECORDS.stream(), FILES.stream()).toList();
  }

  /**
   * What feeds which target by the file's format: {@link Notes#fields}; empty if it leaves that
   * open.
   */
  public static Map<String, String> fields(Detected file) {
    return records(file.label()).map(format -> format.notes().fields()).orElse(Map.of());
  }

  /** Names of all fields of the file's records: {@link FileFormat#fields}. */
  public static List<String> names(Detected file) {
    return file.isReadable() ? file(file.syntax()).fields() : List.of();
  }

  /** Whether parts of the file can be read on their own: {@link FileFormat#isDivisible}. */
  public static boolean isDivisible(Detected file) {
    return file.isReadable() && file(file.syntax()).isDivisible(file);
  }

  /** Whether title and date stand in the text: {@link FileFormat#hasFrontInText}. */
  public static boolean hasFrontInText(Detected file) {
    return file.isReadable() && file(file.syntax()).hasFrontInText();
  }

  /** What reads the files of that syntax. */
  static FileFormat file(String label) {
    return FILES.stream().filter(each -> each.label().equals(label)).findFirst().orElseThrow();
  }

  /** What knows the records of that label; empty if they are told by their syntax only. */
  static Optional<RecordFormat> records(String label) {
    return RECORDS.stream().filter(each -> each.label().equals(label)).findFirst();
  }
}
