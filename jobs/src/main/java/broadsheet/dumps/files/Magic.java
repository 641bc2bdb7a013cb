package broadsheet.dumps.files;

import broadsheet.dumps.records.Cleaner;
import java.util.List;
import java.util.Optional;

/** Tells files that hold no dump of ours by their first bytes. */
public final class Magic {
  private record Signature(int offset, String bytes, String name) {
    /** Whether no text begins so: short words such as ORC may be a headline's. */
    boolean isSure() {
      return offset == 0 && bytes.length() >= 4;
    }
  }

  /** Published file signatures; each character is one byte. */
  private static final List<Signature> SIGNATURES =
      List.of(
          new Signature(0, "\u0089PNG\r\n", "a PNG image"),
          new Signature(0, "\u00FF\u00D8\u00FF", "a JPEG image"),
          new Signature(0, "GIF8", "a GIF image"),
          new Signature(8, "WEBP", "a WebP image"),
          new Signature(0, "II*\0", "a TIFF image"),
          new Signature(0, "MM\0*", "a TIFF image"),
          new Signature(0, "%PDF-", "a PDF document"),
          new Signature(0, "{\\rtf", "an RTF document"),
          new Signature(0, "\u00D0\u00CF\u0011\u00E0", "an old Office document"),
          new Signature(0, "PK\u0003\u0004", "a zip archive or Office document"),
          new Signature(0, "PK\u0005\u0006", "an empty zip archive"),
          new Signature(0, "7z\u00BC\u00AF", "a 7z archive"),
          new Signature(0, "Rar!\u001A\u0007", "a RAR archive"),
          new Signature(0, "WARC/", "a WARC archive"),
          new Signature(0, "filedesc://", "an ARC archive"),
          new Signature(0, "SQLite format 3\0", "an SQLite database"),
          new Signature(0, "Obj\u0001", "an Avro file"),
          new Signature(0, "ORC", "an ORC file"),
          new Signature(0, "ARROW1", "an Arrow file"),
          new Signature(0, "PAR1", "a Parquet file"),
          new Signature(0, "PARE", "an encrypted Parquet file"),
          new Signature(0, "\u0004\"M\u0018", "LZ4 data"),
          new Signature(0, "\u00FF\u0006\0\0sNaPpY", "Snappy data"),
          new Signature(0, "\u001F\u009D", "data of compress"),
          new Signature(0, "\u007FELF", "a program"),
          new Signature(0, "\u00CA\u00FE\u00BA\u00BE", "a Java class"),
          new Signature(0, "ID3", "an MP3 recording"),
          new Signature(4, "ftyp", "a video"),
          new Signature(0, "RIFF", "a sound or video"),
          new Signature(0, "\u00FF\u00FE\0\0", "UTF-32 text"),
          new Signature(0, "\0\0\u00FE\u00FF", "UTF-32 text"));

  private static final int MAX_CONTROLS_PERCENT = 2;
  private static final int FEW_CONTROLS = 4;
  static final int TAR_HEADER = 512;
  private static final int TAR_SUM = 148;

  private Magic() {}

  /** What the bytes look like if that is nothing we read; empty if they may be text. */
  public static Optional<String> foreign(byte[] start) {
    for (Signature each : SIGNATURES) {
      if (matches(start, each.offset, each.bytes) && (each.isSure() || isBinary(start))) {
        return Optional.of(each.name);
      }
    }
    if (isTar(start)) {
      return Optional.of("a tar archive");
    }
    Compression packed = Compression.of(start);
    if (packed != Compression.NONE) {
      return Optional.of("data that is compressed twice");
    }
    return Encoding.of(start) == Encoding.UTF_8 && isBinary(start)
        ? Optional.of("binary data")
        : Optional.empty();
  }

  /** Old tars have no signature, but every one begins with a header and the sum of its bytes. */
  static boolean isTar(byte[] bytes) {
    if (bytes.length < TAR_HEADER) {
      return false;
    }
    int sum = 0;
    int stated = 0;
    for (int i = 0; i < TAR_HEADER; i++) {
      boolean isOfSum = i >= TAR_SUM && i < TAR_SUM + 8;
      sum += isOfSum ? ' ' : bytes[i] & 0xFF;
      stated = isOfSum && bytes[i] >= '0' && bytes[i] <= '7' ? 8 * stated + bytes[i] - '0' : stated;
    }
    return sum == stated;
  }

  /** Texts have hardly any control characters; NULs at the end are left by a crash. */
  private static boolean isBinary(byte[] bytes) {
    int length = bytes.length;
    while (length > 0 && bytes[length - 1] == 0) {
      length--;
    }
    int controls = 0;
    for (int i = 0; i < length; i++) {
      controls += bytes[i] >= 0 && Cleaner.isControl(bytes[i]) && bytes[i] != '\f' ? 1 : 0;
    }
    if (controls <= FEW_CONTROLS) {
      return (long) controls * 4 > length || (length == 0 && bytes.length > 0);
    }
    return (long) controls * 100 > (long) MAX_CONTROLS_PERCENT * length;
  }

  /** Whether {@code expected}, each character one byte, stands at {@code offset}. */
  public static boolean matches(byte[] bytes, int offset, String expected) {
    if (bytes.length < offset + expected.length()) {
      return false;
    }
    for (int i = 0; i < expected.length(); i++) {
      if ((bytes[offset + i] & 0xFF) != expected.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
