package broadsheet.dumps.files;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.deflate64.Deflate64CompressorInputStream;
import org.apache.parquet.io.InputFile;
import org.tukaani.xz.XZInputStream;

/**
 * A file whose bytes stand in another one in one stretch, as they are or packed.
 *
 * @param archive the other file
 * @param scratch where its bytes are put if they are read to and fro
 */
record EntryFile(String name, DumpFile archive, Entry entry, Scratch scratch) implements DumpFile {
  private static final int XZ_MAX_KILOBYTES = 1 << 20;

  @Override
  public InputStream open() throws IOException {
    return openAt(0);
  }

  @Override
  public InputStream openAt(long offset) throws IOException {
    if (entry.kind() == Entry.Kind.STORED) {
      long from = Math.min(offset, entry.packed());
      return new Stretch(archive.openAt(entry.offset() + from), entry.packed() - from);
    }
    InputStream in = unpacked();
    in.skipNBytes(offset);
    return in;
  }

  private InputStream unpacked() throws IOException {
    InputStream raw = new Stretch(archive.openAt(entry.offset()), entry.packed());
    try {
      var packed = new CountedInput(raw);
      return new ExpansionGuard(unpack(new BufferedInputStream(packed, 1 << 16)), packed);
    } catch (IOException | RuntimeException e) {
      raw.close();
      throw e instanceof IOException io
          ? io
          : new IOException("corrupt data: " + e.getMessage(), e);
    }
  }

  private InputStream unpack(InputStream in) throws IOException {
    ZipMethod method = ZipMethod.getMethodByCode(entry.method());
    if (method == null) {
      throw unreadable();
    }
    return switch (method) {
      case DEFLATED -> new Inflated(in, new Inflater(true));
      case ENHANCED_DEFLATED -> new Deflate64CompressorInputStream(in);
      case BZIP2 -> new BZip2CompressorInputStream(in);
      case ZSTD, ZSTD_DEPRECATED -> new ZstdInputStreamNoFinalizer(in);
      case XZ -> new XZInputStream(in, XZ_MAX_KILOBYTES);
      default -> throw unreadable();
    };
  }

  private IOException unreadable() {
    return new IOException("packed by method " + entry.method() + ", which is not read");
  }

  @Override
  public InputFile seekable() throws IOException {
    return entry.kind() == Entry.Kind.STORED
        ? new StoredInput(this, entry.packed())
        : scratch.copy(this).seekable();
  }

  /** Gives back what the inflater holds outside of Java's memory. */
  private static final class Inflated extends InflaterInputStream {
    Inflated(InputStream in, Inflater inflater) {
      super(in, inflater, 1 << 16);
    }

    @Override
    public void close() throws IOException {
      super.close();
      inf.end();
    }
  }
}
