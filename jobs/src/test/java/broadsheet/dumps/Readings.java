package broadsheet.dumps;

import broadsheet.dumps.files.DumpFile;
import broadsheet.dumps.format.Detected;
import broadsheet.dumps.records.RawRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.io.InputFile;

/** Dump files without a disk, and what comes out of them. */
public final class Readings {
  private Readings() {}

  public interface Opening {
    InputStream open() throws IOException;
  }

  public static DumpFile file(Opening opening) {
    return new DumpFile() {
      @Override
      public String name() {
        return "dump";
      }

      @Override
      public InputStream open() throws IOException {
        return opening.open();
      }

      @Override
      public InputFile seekable() throws IOException {
        throw new IOException("no file to seek in");
      }
    };
  }

  public static DumpFile file(byte[] bytes) {
    return file(() -> new ByteArrayInputStream(bytes));
  }

  public static Detected detect(String text) {
    return Detection.of(file(bytes(text)));
  }

  public static List<RawRecord> read(String text) {
    return read(bytes(text));
  }

  public static List<RawRecord> read(byte[] bytes) {
    return read(file(bytes));
  }

  public static List<RawRecord> read(DumpFile file) {
    List<RawRecord> records = new ArrayList<>();
    try (var reader = DumpReader.of(file, Detection.of(file))) {
      reader.forEachRemaining(records::add);
    }
    return records;
  }

  /** One line a record: its fields, or what is wrong with it. */
  public static List<String> show(List<RawRecord> records) {
    return records.stream().map(Readings::show).toList();
  }

  private static String show(RawRecord record) {
    return record instanceof RawRecord.Fields fields
        ? fields.position() + " " + fields.values() + (fields.isRepaired() ? " repaired" : "")
        : show((RawRecord.Broken) record);
  }

  private static String show(RawRecord.Broken broken) {
    return broken.position() + " " + broken.reason() + ": " + broken.detail();
  }

  public static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Each character one byte. */
  public static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  public static byte[] gzip(byte[] content) {
    var packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  /** {@code unit} over and over, {@code count} bytes in all, none of them held. */
  public static InputStream repeated(String unit, long count) {
    byte[] block = bytes(unit.repeat(Math.max(1, (1 << 16) / unit.length())));
    return new InputStream() {
      private long left = count;

      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
      }

      @Override
      public int read(byte[] to, int offset, int length) {
        if (left == 0) {
          return -1;
        }
        int from = (int) ((count - left) % block.length);
        int size = (int) Math.min(Math.min(length, left), block.length - from);
        System.arraycopy(block, from, to, offset, size);
        left -= size;
        return size;
      }
    };
  }

  public static InputStream failing(String message) {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException(message);
      }

      @Override
      public int read(byte[] to, int offset, int length) throws IOException {
        throw new IOException(message);
      }
    };
  }

  public static byte[] first(byte[] bytes, int count) {
    return Arrays.copyOf(bytes, count);
  }
}
