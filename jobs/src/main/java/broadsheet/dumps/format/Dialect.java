package broadsheet.dumps.format;

import java.io.Serializable;

/**
 * How a CSV file is written.
 *
 * @param delimiter what stands between two fields
 * @param escape what stands before a quote within a quoted field: another quote, or a backslash
 */
public record Dialect(char delimiter, char escape) implements Serializable {
  public static final char QUOTE = '"';
  public static final char BACKSLASH = '\\';

  /** Comma and doubled quotes. */
  public static final Dialect COMMA = new Dialect(',', QUOTE);
}
