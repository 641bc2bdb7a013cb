package broadsheet.dumps.format;

import static java.util.Objects.requireNonNull;

import broadsheet.dumps.files.Compression;
import broadsheet.dumps.files.DumpFile;
import broadsheet.dumps.files.Encoding;
import broadsheet.dumps.records.RawRecord;
import broadsheet.dumps.records.Utf8Reader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.Serializable;
import java.util.List;

/**
 * What a dump file is, as far as its first records tell.
 *
 * @param label the format as it stands in the tables; {@value #NONE} if there is a trouble
 * @param syntax label of the {@link FileFormat} that reads it; the same as {@code label} if the
 *     records are not known to mean more
 * @param dialect of a CSV file; {@link Dialect#COMMA} for all others
 * @param header names of a CSV file's columns as {@link Header} gives them, or of a Parquet file's;
 *     empty for all others
 * @param within for JSON: names that lead from an outer object down to the array of records, such
 *     as {@code response}, {@code docs}; empty if the records stand outermost
 * @param trouble why no record of the file can be read; null if one can
 */
public record Detected(
    String label,
    String syntax,
    Compression compression,
    Encoding encoding,
    Dialect dialect,
    List<String> header,
    List<String> within,
    RawRecord.Broken trouble)
    implements Serializable {
  private static final String NONE = "none";

  public Detected {
    requireNonNull(label, "label");
    requireNonNull(syntax, "syntax");
    requireNonNull(compression, "compression");
    requireNonNull(encoding, "encoding");
    requireNonNull(dialect, "dialect");
    header = List.copyOf(header);
    within = List.copyOf(within);
    if ((trouble != null) != label.equals(NONE)) {
      throw new IllegalArgumentException("a file has a format or a trouble");
    }
  }

  /** A file of which no record can be read. */
  public static Detected trouble(
      Compression compression, Encoding encoding, RawRecord.Broken trouble) {
    return new Detected(
        NONE, NONE, compression, encoding, Dialect.COMMA, List.of(), List.of(), trouble);
  }

  /** A file of which no record can be read, whatever it is. */
  public static Detected trouble(RawRecord.Broken trouble) {
    return trouble(Compression.NONE, Encoding.UTF_8, trouble);
  }

  /** The same file, its records being of that format. */
  public Detected of(RecordFormat records) {
    return new Detected(
        records.label(), syntax, compression, encoding, dialect, header, within, trouble);
  }

  /** The same file after decompression. */
  public Detected uncompressed() {
    return new Detected(
        label, syntax, Compression.NONE, encoding, dialect, header, within, trouble);
  }

  /** Whether any record of the file may be read. */
  public boolean isReadable() {
    return trouble == null;
  }

  /** The bytes of {@code file} after decompression; the caller closes them. */
  public InputStream bytes(DumpFile file) throws IOException {
    InputStream raw = file.open();
    try {
      return compression.open(raw);
    } catch (IOException | RuntimeException e) {
      raw.close();
      throw e;
    }
  }

  /** The characters of {@code file}, with the marks of {@link Utf8Reader}; the caller closes it. */
  public Reader text(DumpFile file) throws IOException {
    InputStream bytes = bytes(file);
    try {
      return encoding.reader(bytes);
    } catch (IOException | RuntimeException e) {
      bytes.close();
      throw e;
    }
  }
}
