package broadsheet.ingest;

import broadsheet.dumps.files.DumpPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.apache.hadoop.conf.Configuration;

/** Archives of files made in tests, and what becomes of them. */
final class Packed {
  private Packed() {}

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** One article as JSON Lines. */
  static byte[] line(String title) {
    return bytes("{\"title\":\"%s\",\"text\":\"A text about it.\"}\n".formatted(title));
  }

  static byte[] zip(Map<String, byte[]> files) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(packed)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        out.putNextEntry(new ZipEntry(file.getKey()));
        out.write(file.getValue());
        out.closeEntry();
      }
    }
    return packed.toByteArray();
  }

  /** As WACZ packs its archives: their bytes as they are. */
  static byte[] storedZip(Map<String, byte[]> files) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(packed)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        var crc = new java.util.zip.CRC32();
        crc.update(file.getValue());
        var entry = new ZipEntry(file.getKey());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(file.getValue().length);
        entry.setCrc(crc.getValue());
        out.putNextEntry(entry);
        out.write(file.getValue());
        out.closeEntry();
      }
    }
    return packed.toByteArray();
  }

  static byte[] tar(Map<String, byte[]> files) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new TarArchiveOutputStream(packed)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        var entry = new TarArchiveEntry(file.getKey());
        entry.setSize(file.getValue().length);
        out.putArchiveEntry(entry);
        out.write(file.getValue());
        out.closeArchiveEntry();
      }
    }
    return packed.toByteArray();
  }

  /**
   * Packs bytes.
   *
   * @param by gz, bzip2, zstd or xz
   */
  static byte[] packed(String by, byte[] content) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (OutputStream out =
        new CompressorStreamFactory().createCompressorOutputStream(by, packed)) {
      out.write(content);
    } catch (CompressorException e) {
      throw new IOException(e);
    }
    return packed.toByteArray();
  }

  static List<Inspected> inspect(Path file) throws IOException {
    var files = broadsheet.dumps.files.Files.with(new Configuration());
    var path = new DumpPath(file.getFileName().toString(), file.toUri(), Files.size(file));
    return new Inspect(MapFile.NONE, files).inspect(path);
  }

  static List<Parsed> read(List<Portion> portions) {
    var files = broadsheet.dumps.files.Files.with(new Configuration());
    Iterator<Parsed> records = new ReadDumps(Outlets.NONE, files).call(portions);
    List<Parsed> parsed = new ArrayList<>();
    records.forEachRemaining(parsed::add);
    return parsed;
  }

  /** One line a record: file, position, and title or what is wrong. */
  static List<String> show(List<Parsed> records) {
    return records.stream()
        .map(
            each ->
                each.article() != null
                    ? "%s %d %s"
                        .formatted(
                            each.article().sourceFile(),
                            each.article().sourcePosition(),
                            each.article().title())
                    : "%s %d %s: %s"
                        .formatted(
                            each.reject().sourceFile(),
                            each.reject().sourcePosition(),
                            each.reject().reason(),
                            each.reject().detail()))
        .toList();
  }
}
