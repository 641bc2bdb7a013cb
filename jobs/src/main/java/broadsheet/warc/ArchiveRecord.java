package broadsheet.warc;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;

/**
 * One record of a web archive, or a stretch of bytes that is none. Records of ARC have the names of
 * WARC.
 *
 * @param position offset of its first byte in the file as stored; within compressed data, that of
 *     the member in which it begins plus the number of records before it in that member
 * @param headers of the record; empty for a stretch that is no record
 * @param block what it holds; only the first {@link RecordParser#LONGEST_BLOCK} bytes if it is
 *     longer
 * @param stated length of the block as the record has it; -1 if it has none
 * @param length of the block in bytes, as far as it is there
 * @param fault what is wrong with it, or null; a wrong length alone is no fault
 */
public record ArchiveRecord(
    long position,
    Headers headers,
    @SuppressWarnings("ArrayRecordComponent") byte[] block,
    long stated,
    long length,
    String fault) {

  public ArchiveRecord {
    requireNonNull(headers, "headers");
    requireNonNull(block, "block");
  }

  /** Its type in lower case, such as {@code response}; empty if it states none. */
  public String type() {
    return headers.first("WARC-Type").orElse("").toLowerCase(Locale.ROOT);
  }

  /** The address it is about. */
  public Optional<String> target() {
    return headers
        .first("WARC-Target-URI")
        .map(
            uri ->
                uri.startsWith("<") && uri.endsWith(">") ? uri.substring(1, uri.length() - 1) : uri)
        .map(String::strip)
        .filter(uri -> !uri.isEmpty());
  }

  /** What it is called where people look for it: its id, else its address. */
  public Optional<String> name() {
    return headers.first("WARC-Record-ID").or(this::target);
  }

  /** Whether bytes of the block are missing, by the length it states. */
  public boolean isCut() {
    return length < stated;
  }

  /** Whether it states no length, so that its block goes as far as the next record. */
  public boolean isUnmeasured() {
    return stated < 0 && !headers.lines().isEmpty();
  }

  /** The same record, but broken. */
  ArchiveRecord broken(String wrong) {
    return new ArchiveRecord(position, headers, block, stated, length, wrong);
  }
}
