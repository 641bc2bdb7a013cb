package broadsheet.dumps.files;

import broadsheet.warc.Gunzip;
import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.tukaani.xz.XZInputStream;

/** How a dump file is compressed, told by its first bytes. */
public enum Compression {
  NONE(""),
  GZIP("\u001F\u008B\b"),
  BZIP2("BZh"),
  ZSTD("(\u00B5/\u00FD"),
  XZ("\u00FD7zXZ\0");

  /** Number of bytes that {@link #of} needs at most. */
  public static final int LONGEST_MAGIC = 6;

  /** Windows up to 2 GB, as in dumps packed with {@code zstd --long=31}. */
  private static final int ZSTD_MAX_WINDOW_LOG = 31;

  private static final int XZ_MAX_KILOBYTES = 1 << 20;

  /** First bytes of such a file, one a character. */
  private final String magic;

  Compression(String magic) {
    this.magic = magic;
  }

  /** The compression of a file that begins with {@code start}. */
  public static Compression of(byte[] start) {
    for (Compression each : values()) {
      if (each != NONE && Magic.matches(start, 0, each.magic)) {
        return each;
      }
    }
    return NONE;
  }

  /**
   * What is compressed in {@code in}, over all its members. Every fault of the data is an
   * IOException, thrown when all bytes before it were read.
   *
   * @return a stream that closes {@code in}
   */
  public InputStream open(InputStream in) throws IOException {
    if (this == NONE) {
      return in;
    }
    var packed = new CountedInput(in);
    var buffered = new BufferedInputStream(packed, 1 << 16);
    try {
      return new ExpansionGuard(unpack(buffered), packed);
    } catch (RuntimeException e) {
      throw new IOException("corrupt " + label() + " data: " + e.getMessage(), e);
    }
  }

  private InputStream unpack(InputStream in) throws IOException {
    return switch (this) {
      case NONE -> in;
      case GZIP -> new Gunzip(in);
      case BZIP2 -> new PartialReads(new BZip2CompressorInputStream(in, true));
      case ZSTD -> {
        var zstd = new ZstdInputStreamNoFinalizer(in);
        zstd.setLongMax(ZSTD_MAX_WINDOW_LOG);
        yield zstd;
      }
      case XZ -> new XZInputStream(in, XZ_MAX_KILOBYTES);
    };
  }

  private String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
