package broadsheet.dumps.tables;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.SeekableInputStream;

/**
 * The pages of an SQLite database, numbered from 1, by the published description of its file
 * format, version 3.
 */
final class SqlitePages implements Closeable {
  private static final int HEADER = 100;
  private static final int PAGE_SIZE_AT = 16;
  private static final int RESERVED_AT = 20;
  private static final int ENCODING_AT = 56;

  private final SeekableInputStream in;
  private final Path copy;
  private final long length;
  private final int pageSize;
  private final int usable;
  private final Charset charset;

  private SqlitePages(InputFile file, Path copy) throws IOException {
    this.copy = copy;
    this.length = file.getLength();
    this.in = file.newStream();
    try {
      if (length < HEADER) {
        throw new EOFException("the file ends within its header");
      }
      byte[] header = new byte[HEADER];
      in.readFully(header);
      int size = ((header[PAGE_SIZE_AT] & 0xFF) << 8) | (header[PAGE_SIZE_AT + 1] & 0xFF);
      this.pageSize = size == 1 ? 1 << 16 : size;
      this.usable = pageSize - (header[RESERVED_AT] & 0xFF);
      if (pageSize < 512 || Integer.bitCount(pageSize) != 1 || usable < 480) {
        throw new IOException("no database: pages of " + pageSize + " bytes");
      }
      this.charset =
          switch (header[ENCODING_AT + 3]) {
            case 2 -> StandardCharsets.UTF_16LE;
            case 3 -> StandardCharsets.UTF_16BE;
            default -> StandardCharsets.UTF_8;
          };
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  /** Those of a database that can be read to and fro. */
  static SqlitePages of(InputFile file) throws IOException {
    return new SqlitePages(file, null);
  }

  /** Those of a database that can be read once only: it is copied, until closed, to the disk. */
  static SqlitePages unpacked(InputStream database) throws IOException {
    Path copy = Files.createTempFile("dump", ".sqlite");
    try (database) {
      Files.copy(database, copy, StandardCopyOption.REPLACE_EXISTING);
      return new SqlitePages(new LocalInputFile(copy), copy);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(copy);
      throw e;
    }
  }

  /** How its texts are stored. */
  Charset charset() {
    return charset;
  }

  /** Bytes of a page that hold something. */
  int usable() {
    return usable;
  }

  /** Whether the file is long enough to hold that page. */
  boolean has(long page) {
    return page >= 1 && page <= length / pageSize;
  }

  /** Number of pages. */
  int count() {
    return (int) Math.min(Integer.MAX_VALUE, length / pageSize);
  }

  /** Where the head of a page's tree is within it: the first page begins with the file's head. */
  static int start(long page) {
    return page == 1 ? HEADER : 0;
  }

  /**
   * The bytes of a page.
   *
   * @throws EOFException if the file ends before the page does
   */
  ByteBuffer read(long page) throws IOException {
    if (!has(page)) {
      throw new EOFException("page " + page + " is beyond the end of the file");
    }
    byte[] bytes = new byte[pageSize];
    in.seek((page - 1) * pageSize);
    in.readFully(bytes);
    return ByteBuffer.wrap(bytes, 0, usable);
  }

  @Override
  public void close() throws IOException {
    try (in) {
      if (copy != null) {
        Files.deleteIfExists(copy);
      }
    }
  }
}
