package broadsheet.dumps;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * What a dump file is, as far as its first bytes tell.
 *
 * @param dialect of a CSV file; {@link Dialect#COMMA} for all others
 * @param header names of a CSV file's columns as {@link Header} gives them, or of a Parquet file's;
 *     empty for all others
 * @param within for JSON: names that lead from an outer object down to the array of records, such
 *     as {@code response}, {@code docs}; empty if the records stand outermost
 * @param trouble why no record of the file can be read; null unless {@code format} is {@link
 *     Format#NONE}
 */
public record Detected(
    Format format,
    Compression compression,
    Encoding encoding,
    Dialect dialect,
    List<String> header,
    List<String> within,
    RawRecord.Broken trouble)
    implements Serializable {

  public Detected {
    requireNonNull(format, "format");
    requireNonNull(compression, "compression");
    requireNonNull(encoding, "encoding");
    requireNonNull(dialect, "dialect");
    header = List.copyOf(header);
    within = List.copyOf(within);
    if ((trouble != null) != (format == Format.NONE)) {
      throw new IllegalArgumentException("a file has a format or a trouble");
    }
  }

  /** The format as it stands in the tables: jsonl, json, csv, tsv, parquet, reuters-sgml, text. */
  public String label() {
    return switch (format) {
      case JSON_LINES -> "jsonl";
      case CSV -> dialect.delimiter() == '\t' ? "tsv" : "csv";
      default -> format.name().toLowerCase(Locale.ROOT).replace('_', '-');
    };
  }
}
