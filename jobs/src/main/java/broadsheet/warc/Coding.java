package broadsheet.warc;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.commons.compress.compressors.lz4.FramedLZ4CompressorInputStream;
import org.brotli.dec.BrotliInputStream;

/** Undoes the content encodings of HTTP. */
final class Coding {
  /** Longest body that is read, in bytes. */
  static final int LONGEST = 64 << 20;

  private static final int ZLIB = 8;
  private static final int ZLIB_CHECK = 31;

  /**
   * A body that was decoded.
   *
   * @param content as far as it could be read
   * @param fault why it is not whole, or null
   */
  record Decoded(@SuppressWarnings("ArrayRecordComponent") byte[] content, String fault) {}

  private Coding() {}

  /**
   * Decodes a body. One of which nothing can be decoded is given as it is: crawlers decode bodies
   * and leave the header.
   *
   * @param name of the encoding in lower case
   */
  static Decoded decode(String name, byte[] body) {
    if (body.length == 0) {
      return new Decoded(body, null);
    }
    var content = new ByteArrayOutputStream(Math.min(4 * body.length, LONGEST));
    String fault = null;
    try (InputStream in = open(name, body)) {
      byte[] buffer = new byte[1 << 13];
      for (int count = 0; count >= 0 && fault == null; count = in.read(buffer)) {
        content.write(buffer, 0, count);
        fault = content.size() > LONGEST ? "more than %,d bytes".formatted(LONGEST) : null;
      }
    } catch (IOException | RuntimeException e) {
      fault = "the %s data of the body is broken or breaks off".formatted(name);
    }
    return content.size() == 0
        ? new Decoded(body, null)
        : new Decoded(content.toByteArray(), fault);
  }

  private static InputStream open(String name, byte[] body) throws IOException {
    InputStream in = new ByteArrayInputStream(body);
    return switch (name) {
      case "gzip", "x-gzip" -> new GZIPInputStream(in);
      case "deflate" -> new InflaterInputStream(in, new Inflater(!isZlib(body)));
      case "br" -> new BrotliInputStream(in);
      case "zstd" -> new ZstdInputStreamNoFinalizer(in);
      case "lz4" -> new FramedLZ4CompressorInputStream(in);
      default -> throw new IOException(name);
    };
  }

  private static boolean isZlib(byte[] body) {
    return body.length > 1
        && (body[0] & 0x0F) == ZLIB
        && ((body[0] & 0xFF) << 8 | (body[1] & 0xFF)) % ZLIB_CHECK == 0;
  }
}
