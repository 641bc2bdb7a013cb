package broadsheet.dumps.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;

/** Copies of files that can be read to and fro, in temporary files until it is closed. */
final class Scratch implements Closeable {
  private final List<Path> files = new ArrayList<>();

  /** A copy of all bytes of a file. */
  DumpFile copy(DumpFile file) throws IOException {
    try (InputStream in = file.open()) {
      return copy(file.name(), in);
    }
  }

  /** A copy of what is left of a stream. */
  DumpFile copy(String name, InputStream in) throws IOException {
    Path path = Files.createTempFile("broadsheet-", ".entry");
    files.add(path);
    Files.copy(in, path, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    return new Copy(name, path);
  }

  @Override
  public void close() throws IOException {
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
    files.clear();
  }

  /** A file on the local disk. */
  private record Copy(String name, Path path) implements DumpFile {

    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(path);
    }

    @Override
    public InputStream openAt(long offset) throws IOException {
      InputStream in = Files.newInputStream(path);
      in.skip(offset);
      return in;
    }

    @Override
    public InputFile seekable() {
      return new LocalInputFile(path);
    }
  }
}
