package broadsheet.warehouse;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The folder of a warehouse on whatever file system Hadoop reaches. Paths are relative to it, with
 * / between. Local disks have links; other stores do without, and say so by {@link #hasLinks}.
 */
final class Store {
  private final Path root;
  private final FileSystem files;
  private final boolean hasLinks;

  Store(String root, Configuration conf) {
    try {
      Path path = new Path(root);
      FileSystem fs = path.getFileSystem(conf);
      this.root = fs.makeQualified(path);
      this.hasLinks = fs instanceof LocalFileSystem;
      // Without the checksum files that Hadoop would put beside every table file.
      this.files = fs instanceof LocalFileSystem local ? local.getRawFileSystem() : fs;
    } catch (IOException | IllegalArgumentException e) {
      throw new broadsheet.model.Refused(
          "cannot reach the warehouse " + root + ": " + e.getMessage(), e);
    }
  }

  /** Whether a file can stand in two folders, and a folder be replaced by one atomic rename. */
  boolean hasLinks() {
    return hasLinks;
  }

  /** The full name of {@code path}, as Spark reads it. */
  String full(String path) {
    return at(path).toString();
  }

  /** The same as a plain path for people and for tools that know no URI. */
  String display(String path) {
    return hasLinks ? at(path).toUri().getPath() : full(path);
  }

  boolean exists(String path) throws IOException {
    return files.exists(at(path));
  }

  /** Names in folder {@code path}, sorted; empty if there is no such folder. */
  List<String> list(String path) throws IOException {
    try {
      return Arrays.stream(files.listStatus(at(path)))
          .map(FileStatus::getPath)
          .map(Path::getName)
          .sorted(Comparator.naturalOrder())
          .toList();
    } catch (FileNotFoundException e) {
      return List.of();
    }
  }

  void makeFolder(String path) throws IOException {
    files.mkdirs(at(path));
  }

  /** Deletes a file or a whole folder; does nothing if there is none. */
  void delete(String path) throws IOException {
    files.delete(at(path), true);
  }

  /** Moves a file or folder to a place that must be free, in one step. */
  void move(String from, String to) throws IOException {
    if (!files.rename(at(from), at(to))) {
      throw new IOException("cannot move " + full(from) + " to " + full(to));
    }
  }

  /** Lets {@code to} be the same file as {@code from}. Only where {@link #hasLinks}. */
  void link(String from, String to) throws IOException {
    Files.createLink(local(to), local(from));
  }

  /** Makes {@code link} lead to {@code target} from one moment to the next. */
  void swap(String link, String target) throws IOException {
    java.nio.file.Path fresh = local(".swap");
    Files.deleteIfExists(fresh);
    Files.createSymbolicLink(fresh, java.nio.file.Path.of(target));
    Files.move(
        fresh, local(link), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Where {@code link} leads. */
  Optional<String> target(String link) throws IOException {
    java.nio.file.Path path = local(link);
    return Files.isSymbolicLink(path)
        ? Optional.of(Files.readSymbolicLink(path).toString())
        : Optional.empty();
  }

  /** The text of a file, or empty if there is none. */
  Optional<String> read(String path) throws IOException {
    try (InputStream in = files.open(at(path))) {
      return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (FileNotFoundException e) {
      return Optional.empty();
    }
  }

  /** Writes a file, in the place of one that may be there. */
  void write(String path, String text) throws IOException {
    try (OutputStream out = files.create(at(path), true)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Creates a file that must not exist yet, in one step; false if it does. */
  boolean claim(String path, String text) throws IOException {
    try (OutputStream out = files.create(at(path), false)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      return true;
    } catch (org.apache.hadoop.fs.FileAlreadyExistsException e) {
      return false;
    }
  }

  java.nio.file.Path local(String path) {
    return java.nio.file.Path.of(at(path).toUri().getPath());
  }

  private Path at(String path) {
    return path.isEmpty() ? root : new Path(root, path);
  }
}
