package broadsheet.ingest;

import broadsheet.dumps.files.DumpPath;
import broadsheet.dumps.files.Files;
import broadsheet.model.Article;
import broadsheet.model.Reject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.hadoop.conf.Configuration;

/**
 * Dump files of one format, written by us, and what becomes of their records.
 *
 * @param label of the format, and the folder's name
 * @param folder holds the dump files and {@value #EXPECTED}
 */
record Fixture(String label, Path folder) {
  static final String EXPECTED = "expected.csv";
  private static final Files FILES = Files.with(new Configuration());
  private static final String[] COLUMNS = {
    "file",
    "position",
    "format",
    "reject",
    "id",
    "title",
    "published",
    "precision",
    "outlet",
    "domain",
    "url",
    "language",
    "authors",
    "section",
    "quality",
    "text"
  };

  /** All of them, in order of labels. */
  static List<Fixture> all() {
    Path top = Path.of("src/test/resources/broadsheet/dumps");
    try (Stream<Path> folders = java.nio.file.Files.list(top)) {
      return folders
          .filter(java.nio.file.Files::isDirectory)
          .sorted()
          .map(folder -> new Fixture(folder.getFileName().toString(), folder))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The dump files. */
  List<Path> files() throws IOException {
    try (Stream<Path> files = java.nio.file.Files.list(folder)) {
      return files.filter(file -> !file.endsWith(EXPECTED)).sorted().toList();
    }
  }

  String expected() throws IOException {
    return java.nio.file.Files.readString(folder.resolve(EXPECTED));
  }

  /** Replaces what is expected by what is. */
  void write(String actual) throws IOException {
    java.nio.file.Files.writeString(folder.resolve(EXPECTED), actual);
  }

  /** What becomes of the records of a file, read as the ingest stage does. */
  static List<Parsed> parse(Path file) throws IOException {
    DumpPath path =
        new DumpPath(file.getFileName().toString(), file.toUri(), java.nio.file.Files.size(file));
    List<Inspected> inspected = new Inspect(MapFile.NONE, FILES).inspect(path);
    Iterator<Parsed> records = new ReadDumps(Outlets.NONE, FILES).call(Portion.of(inspected));
    List<Parsed> parsed = new ArrayList<>();
    records.forEachRemaining(parsed::add);
    return parsed;
  }

  /** One line a record, as CSV under a header; line breaks in texts as {@code \n}. */
  static String table(List<Parsed> records) throws IOException {
    var table = new StringWriter();
    CSVFormat format =
        CSVFormat.RFC4180.builder().setHeader(COLUMNS).setRecordSeparator("\n").get();
    try (var printer = new CSVPrinter(table, format)) {
      for (Parsed record : records) {
        printer.printRecord(
            record.article() == null ? line(record.reject()) : line(record.article()));
      }
    }
    return table.toString();
  }

  private static List<Object> line(Reject reject) {
    List<Object> line = new ArrayList<>();
    line.add(reject.sourceFile());
    line.add(reject.sourcePosition());
    line.add(null);
    line.add(reject.reason() + ": " + reject.detail());
    while (line.size() < COLUMNS.length) {
      line.add(null);
    }
    return line;
  }

  private static List<Object> line(Article article) {
    List<Object> line = new ArrayList<>();
    line.add(article.sourceFile());
    line.add(article.sourcePosition());
    line.add(article.format());
    line.add(null);
    line.add(article.sourceRecordId());
    line.add(article.title());
    line.add(article.publishedAt());
    line.add(article.publishedPrecision());
    line.add(article.outlet());
    line.add(article.outletDomain());
    line.add(article.url());
    line.add(article.language());
    line.add(String.join("; ", article.authors()));
    line.add(article.section());
    line.add(String.join(" ", article.textQuality()));
    line.add(article.text().replace("\n", "\\n"));
    return line;
  }
}
