package broadsheet.dumps;

import broadsheet.model.Reject;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the format of a dump file by its content; its name and extension play no part. */
public final class Detection {
  /** Bytes looked at, after decompression. */
  private static final int LOOKED_AT = 1 << 20;

  private static final int HEAD = 500;
  private static final Pattern MARKUP = Pattern.compile("<(?:[a-z]|[!?][a-z-])[^<>]*>");
  private static final String PARQUET = "PAR1";

  private final DumpFile file;
  private Compression compression = Compression.NONE;
  private Encoding encoding = Encoding.UTF_8;

  private Detection(DumpFile file) {
    this.file = file;
  }

  /** What {@code file} is. Never throws: a file that cannot be read has that as its trouble. */
  public static Detected of(DumpFile file) {
    var detection = new Detection(file);
    try {
      return detection.detect();
    } catch (IOException | RuntimeException e) {
      return detection.trouble(Failure.of(0, e, ""));
    }
  }

  private Detected detect() throws IOException {
    byte[] start;
    try (InputStream raw = file.open();
        InputStream in = new BufferedInputStream(raw, 1 << 16)) {
      in.mark(Compression.LONGEST_MAGIC + 1);
      byte[] magic = in.readNBytes(Compression.LONGEST_MAGIC);
      in.reset();
      if (Magic.matches(magic, 0, PARQUET)) {
        return parquet();
      }
      compression = Compression.of(magic);
      start = start(compression.open(in));
    }
    Optional<String> foreign = Magic.foreign(start);
    if (foreign.isPresent()) {
      return unknown("looks like " + foreign.get());
    }
    encoding = Encoding.of(start);
    return text(chars(start), start.length == LOOKED_AT);
  }

  private Detected parquet() throws IOException {
    try (var rows = new ParquetRows(file.seekable())) {
      return found(Format.PARQUET, Dialect.COMMA, rows.columns(), List.of());
    }
  }

  /** The first bytes; fewer if the data breaks off, which whoever reads on will say. */
  private static byte[] start(InputStream in) throws IOException {
    byte[] start = new byte[LOOKED_AT];
    int length = 0;
    try {
      for (int count = 0; count >= 0 && length < start.length; ) {
        length += count;
        count = in.read(start, length, start.length - length);
      }
    } catch (IOException e) {
      if (length == 0) {
        throw e;
      }
    }
    return Arrays.copyOf(start, length);
  }

  private String chars(byte[] start) throws IOException {
    var text = new StringBuilder(start.length);
    try (Reader reader = encoding.reader(new ByteArrayInputStream(start))) {
      char[] chars = new char[1 << 13];
      for (int count = reader.read(chars); count >= 0; count = reader.read(chars)) {
        text.append(chars, 0, count);
      }
    }
    return text.toString();
  }

  private Detected text(String text, boolean isCut) {
    if (text.isBlank() && !isCut) {
      return trouble(
          new RawRecord.Broken(
              0,
              Reject.Reason.EMPTY,
              text.isEmpty() ? "the file is empty" : "the file holds nothing but blanks",
              ""));
    }
    String head = text.stripLeading();
    head = head.substring(0, Math.min(head.length(), HEAD)).toLowerCase(Locale.ROOT);
    if (head.startsWith("<!doctype lewis") || head.startsWith("<reuters ")) {
      return found(Format.REUTERS_SGML, Dialect.COMMA, List.of(), List.of());
    }
    if (MARKUP.matcher(head).lookingAt()) {
      return unknown("looks like HTML or XML");
    }
    return JsonShape.of(text)
        .map(shape -> found(shape.format(), Dialect.COMMA, List.of(), shape.within()))
        .orElseGet(() -> tableOrProse(text, isCut));
  }

  private Detected tableOrProse(String text, boolean isCut) {
    Optional<CsvShape> shape = CsvShape.best(text, isCut);
    if (shape.filter(CsvShape::isTable).isPresent()) {
      CsvShape table = shape.get();
      return found(Format.CSV, table.dialect(), Header.names(table.cells()), List.of());
    }
    if (shape.filter(CsvShape::isHeadless).isPresent()) {
      return unknown(
          "looks like a table of " + shape.get().cells().size() + " columns without a header row");
    }
    return found(Format.TEXT, Dialect.COMMA, List.of(), List.of());
  }

  private Detected found(Format format, Dialect dialect, List<String> header, List<String> within) {
    return new Detected(format, compression, encoding, dialect, header, within, null);
  }

  private Detected unknown(String detail) {
    String where =
        compression == Compression.NONE
            ? ""
            : " within " + compression.name().toLowerCase(Locale.ROOT);
    return trouble(new RawRecord.Broken(0, Reject.Reason.UNKNOWN_FORMAT, detail + where, ""));
  }

  private Detected trouble(RawRecord.Broken trouble) {
    return new Detected(
        Format.NONE, compression, encoding, Dialect.COMMA, List.of(), List.of(), trouble);
  }
}
