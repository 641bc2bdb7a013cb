package broadsheet.warc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** Web archives made in tests, and what is read from them. */
final class Archives {
  private Archives() {}

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A record of WARC; a block of text is one byte a character. */
  static byte[] warc(String type, String url, byte[] block) {
    return warc(type, url, block, Integer.toString(block.length));
  }

  static byte[] warc(String type, String url, byte[] block, String length) {
    String head =
        """
        WARC/1.0
        WARC-Type: %s
        WARC-Target-URI: %s
        WARC-Date: 2021-03-05T10:00:00Z
        Content-Type: application/http; msgtype=response
        Content-Length: %s

        """
            .replace("\n", "\r\n");
    return joined(bytes(head.formatted(type, url, length)), block, bytes("\r\n\r\n"));
  }

  static byte[] arc(String url, byte[] block) {
    return joined(
        bytes("%s 192.0.2.7 20080430204825 text/html %d\n".formatted(url, block.length)),
        block,
        bytes("\n"));
  }

  static byte[] http(String body) {
    return bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + body);
  }

  static byte[] gzip(byte[] content) {
    var packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  static byte[] joined(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  static StoredBytes stored(byte[] bytes) {
    return offset ->
        offset >= bytes.length
            ? new ByteArrayInputStream(new byte[0])
            : new ByteArrayInputStream(bytes, (int) offset, bytes.length - (int) offset);
  }

  /** All records of a file, packed or not, read at once. */
  static List<ArchiveRecord> read(byte[] file) {
    return read(file, Part.WHOLE);
  }

  static List<ArchiveRecord> read(byte[] file, Part part) {
    boolean isGzip = file.length > 1 && file[0] == 0x1F && (file[1] & 0xFF) == 0x8B;
    return read(
        isGzip
            ? ArchiveRecords.gzip(stored(file), part)
            : ArchiveRecords.plain(stored(file), part));
  }

  private static List<ArchiveRecord> read(ArchiveRecords records) {
    List<ArchiveRecord> all = new ArrayList<>();
    try (records) {
      Optional<ArchiveRecord> record = records.next();
      while (record.isPresent()) {
        all.add(record.get());
        record = records.next();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  /** The records of all parts of that size, one part after the other. */
  static List<ArchiveRecord> readInParts(byte[] file, int size) {
    List<ArchiveRecord> all = new ArrayList<>();
    for (int from = 0; from < file.length; from += size) {
      boolean isLast = from + size >= file.length;
      all.addAll(read(file, new Part(from, isLast ? Long.MAX_VALUE : from + size)));
    }
    return all;
  }

  /** One line a record. */
  static List<String> show(List<ArchiveRecord> records) {
    return records.stream().map(Archives::show).toList();
  }

  private static String show(ArchiveRecord record) {
    return "%d %s %s %d/%d%s"
        .formatted(
            record.position(),
            record.type(),
            record.target().orElse("-"),
            record.length(),
            record.stated(),
            record.fault() == null ? "" : " " + record.fault());
  }
}
